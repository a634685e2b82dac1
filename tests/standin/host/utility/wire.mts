import { Deserializer, Serializer } from 'node:v8';

/**
 * A message between the program and a utility process: a true structured clone. Node's own serialization would hand over Buffers, and views
 * on one large buffer. Throws for functions and the like.
 */
export function pack(message: unknown): Buffer {
  const serializer = new Serializer();
  serializer.writeHeader();
  serializer.writeValue(message);
  return serializer.releaseBuffer();
}

export function unpack(packed: Uint8Array): unknown {
  const deserializer = new Deserializer(packed);
  deserializer.readHeader();
  return deserializer.readValue();
}
