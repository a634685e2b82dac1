/** As much of jsdom as the tests use: it ships no types. */
declare module 'jsdom' {
  export class JSDOM {
    readonly window: Window & typeof globalThis;
    constructor(html: string);
  }
}
