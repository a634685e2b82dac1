/** What the shell tells a page without being asked. */
export type Notice =
  /** Records of these features changed: what was read of them is old. */
  | { readonly kind: 'changed'; readonly features: readonly string[] }
  /** Keep everything that is being typed, now, and answer with `shell.flushed`: the workspace is about to lock. */
  | { readonly kind: 'flush' }
  /** A menu item of the native menu was chosen; `id` is that of the page's registry. */
  | { readonly kind: 'menuItem'; readonly id: string };

/** The two functions a page has of the outside world, as `window.signaaltafel`. Everything else goes through the contract. */
export type Bridge = {
  /** Asks an endpoint by its name in the contract (`signal.list`). Answers an `Answer`, never throws for a refusal. */
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  /** Answers a function that stops listening. */
  readonly onNotice: (listener: (notice: Notice) => void) => () => void;
};
