import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { parseCommandLine, splitSwitch } from './host/command-line.mts';
import { strict } from './host/strict.mts';

const anything = (object: object) => object as Record<string, unknown>;

describe('a strict object', () => {
  class Window extends EventEmitter {
    readonly #title = 'title';

    getTitle(): string {
      return this.#title;
    }
  }
  strict('Window', Window.prototype);

  it('throws where a member is read that it does not have', () => {
    expect(() => anything(strict('app', {}))['setBadge']).toThrow('stand-in: app.setBadge is not implemented');
    expect(() => anything(new Window())['setBadge']).toThrow('stand-in: Window.setBadge is not implemented');
  });

  it('keeps what it has, what it inherits and what it hides', () => {
    const window = new Window();
    expect(window.getTitle()).toBe('title');
    expect(window).toBeInstanceOf(EventEmitter);
    expect(window.listenerCount('closed')).toBe(0);
  });

  it('may be awaited, printed and compared', async () => {
    const app = strict('app', { name: 'x' });
    expect(await Promise.resolve(app)).toBe(app);
    expect(JSON.stringify(app)).toBe('{"name":"x"}');
    expect(app).toEqual({ name: 'x' });
  });

  it('takes what a test puts in place of a member', () => {
    const dialog = strict('dialog', { show: (): string => 'cancelled' });
    dialog.show = () => 'chosen';
    expect(dialog.show()).toBe('chosen');
  });
});

describe('the command line', () => {
  it('knows switches before and after the program', () => {
    const line = parseCommandLine(['--inspect=0', '-r', './loader.js', '/app', '--user-data-dir=/tmp/x', 'argument']);
    expect(line).toEqual({ preloads: ['./loader.js'], switches: ['--inspect=0', '--user-data-dir=/tmp/x'], entry: '/app' });
  });

  it('leaves -r behind the program to the program', () => {
    expect(parseCommandLine(['/app', '-r', 'x'])).toEqual({ preloads: [], switches: [], entry: '/app' });
  });

  it('splits a switch at its first equals sign', () => {
    expect(splitSwitch('--rules=a=b')).toEqual(['rules', 'a=b']);
    expect(splitSwitch('--headless')).toEqual(['headless', '']);
  });
});
