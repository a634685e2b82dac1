type Keep = () => Promise<void>;

const keepers = new Set<Keep>();

/** Asks to be called when everything that is being typed has to be kept at once. Answers a function that ends it. */
export function onFlush(keep: Keep): () => void {
  keepers.add(keep);
  return () => keepers.delete(keep);
}

/** Keeps all that is being typed. One that fails does not stop the others: the lock goes on. */
export async function flush(): Promise<void> {
  await Promise.allSettled([...keepers].map((keep) => keep()));
}
