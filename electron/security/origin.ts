export const appScheme = 'app';
export const appHost = 'parlour';
/** The one origin a call may come from. */
export const appOrigin = `${appScheme}://${appHost}`;
export const appAddress = `${appOrigin}/`;
