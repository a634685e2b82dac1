export declare const nodePath: string;
export declare function run(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): number;
export declare function ensureInstalled(): void;
export declare function chromiumPath(): string | undefined;
export declare function ensureChromium(): boolean;
