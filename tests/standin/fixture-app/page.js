const output = document.querySelector('output');
globalThis.fixture.onTold((value) => {
  output.textContent = value;
});
globalThis.evaluated = 'no';
try {
  globalThis.evaluated = new Function('return "yes"')();
} catch {
  globalThis.evaluated = 'refused';
}
