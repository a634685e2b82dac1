/** From a page to the host, as JSON through a binding that only the preload side knows. */
export type PageMessage =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: string }
  | { readonly kind: 'send'; readonly channel: string; readonly args: string }
  | { readonly kind: 'open'; readonly url: string; readonly name: string; readonly features: string }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'preloadFailed'; readonly message: string };

/** From the host to a page. `args` and `value` are texts of the codec. */
export type HostMessage =
  | { readonly kind: 'message'; readonly channel: string; readonly args: string }
  | { readonly kind: 'answer'; readonly id: number; readonly value: string }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

export type PageConfig = {
  /** Names, made up anew in each run, of the binding to the host and the function it calls back. */
  readonly binding: string;
  readonly receiver: string;
  readonly platform: string;
  readonly arch: string;
  readonly versions: Readonly<Record<string, string | undefined>>;
};
