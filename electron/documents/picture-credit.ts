/** Said in small print in every document that uses the pictures, as their licence asks. */
export const pictureCredit = 'Pictures: OpenMoji (openmoji.org), licence CC BY-SA 4.0.';
