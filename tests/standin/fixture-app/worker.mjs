process.parentPort.on('message', ({ data }) => {
  const isPlain = data.bytes.constructor === Uint8Array && data.bytes.buffer.byteLength === data.bytes.length;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of Electron, not a window
  process.parentPort.postMessage({ doubled: data.bytes.map((byte) => byte * 2), isPlain, type: process.type, args: process.argv.slice(2), pid: process.pid });
});
