/** The key in `process.versions` by which a program knows that it runs in the stand-in host and not in Electron. Its value is a version. */
export const STAND_IN_MARKER = 'signaaltafel-stand-in';
export const STAND_IN_VERSION = '1';
