/** What everyone in the sample home signs in with. Its own sign-in screen shows them. */
export const sampleWords = 'robin teapot lantern marmalade';
