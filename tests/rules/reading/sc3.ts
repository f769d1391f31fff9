/** SC3's paragraph as it came, and as it was written again. */
export const source =
  'Following consultation with residents at the December meeting, it has been decided that the lounge will be redecorated in a pale green colour during the week commencing Monday 11 January 2027. Alternative seating arrangements will be made available in the conservatory for the duration of the works.';

export const rewrite =
  'We asked you about the lounge. You chose pale green. We will paint the lounge. We start on Monday 11 January. You can sit in the conservatory while we paint. Ask Callum if you want help.';
