/** Hands a secret on as bytes, and wipes them once they were used. What was typed is the caller's to clear. */
export async function withSecret<T>(typed: string, use: (secret: Uint8Array<ArrayBuffer>) => Promise<T>): Promise<T> {
  const secret = new TextEncoder().encode(typed);
  try {
    return await use(secret);
  } finally {
    secret.fill(0);
  }
}
