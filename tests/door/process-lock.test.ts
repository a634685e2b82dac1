import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLockPolicy, type LockDeps } from '#electron/main/lock-policy.ts';

const never = () => new Promise<void>(() => undefined);

/** A policy whose surroundings write down in which order they were called. */
function aPolicy(change: Partial<LockDeps> = {}) {
  const steps: string[] = [];
  const step = (name: string) => async () => void steps.push(name);
  const idle = { seconds: 0 };
  const policy = createLockPolicy({
    flush: step('flush'),
    close: step('close'),
    kill: () => steps.push('kill'),
    locked: () => steps.push('locked'),
    idleSeconds: () => idle.seconds,
    now: () => new Date('2026-11-24T09:05:00.000Z'),
    ...change,
  });
  return { policy, steps, idle };
}

describe('locking', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('keeps the drafts, closes the store, ends the vault and only then shows the lock window', async () => {
    const { policy, steps } = aPolicy();
    policy.opened(5);
    await policy.lock('command');
    expect(steps).toEqual(['flush', 'close', 'kill', 'locked']);
    expect(policy.state()).toEqual({ isOpen: false, reason: 'command', lockedAt: new Date('2026-11-24T09:05:00.000Z') });
  });

  it('locks within three seconds although page and vault no longer answer', async () => {
    const { policy, steps } = aPolicy({ flush: never, close: never });
    policy.opened(5);
    void policy.lock('sleep');
    await vi.advanceTimersByTimeAsync(2999);
    expect(steps).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(steps).toEqual(['kill', 'locked']);
  });

  it('ends the vault even when closing the store fails', async () => {
    const { policy, steps } = aPolicy({ close: () => Promise.reject(new Error('disk')) });
    policy.opened(5);
    await policy.lock('command');
    expect(steps).toEqual(['flush', 'kill', 'locked']);
  });

  it('locks once when two reasons come together, and not at all when it is locked', async () => {
    const { policy, steps } = aPolicy();
    await policy.lock('command');
    expect(steps).toEqual([]);
    policy.opened(5);
    await Promise.all([policy.lock('sleep'), policy.lock('system')]);
    expect(steps.filter((step) => step === 'kill')).toHaveLength(1);
    expect(policy.state().reason).toBe('sleep');
  });

  it('locks after the minutes of the workspace, not a second sooner', async () => {
    const { policy, steps, idle } = aPolicy();
    policy.opened(10);
    idle.seconds = 599;
    policy.checkIdle();
    await vi.advanceTimersByTimeAsync(0);
    expect(steps).toEqual([]);
    idle.seconds = 600;
    policy.checkIdle();
    await vi.advanceTimersByTimeAsync(0);
    expect(policy.state()).toMatchObject({ isOpen: false, reason: 'idle' });
  });

  it('takes a change of the idle time at once', async () => {
    const { policy, idle } = aPolicy();
    policy.opened(10);
    policy.opened(1);
    idle.seconds = 60;
    policy.checkIdle();
    await vi.advanceTimersByTimeAsync(0);
    expect(policy.state().reason).toBe('idle');
  });

  it('says so when the vault stopped by itself, and waits for nothing', () => {
    const { policy, steps } = aPolicy();
    policy.opened(5);
    policy.vaultStopped();
    expect(steps).toEqual(['kill', 'locked']);
    expect(policy.state().reason).toBe('vaultStopped');
  });

  it('starts a new vault without a word when one stops while locked', () => {
    const { policy, steps } = aPolicy();
    policy.vaultStopped();
    expect(steps).toEqual(['kill']);
    expect(policy.state().reason).toBe('start');
  });

  it('closes the store at the end of the program without a lock window', async () => {
    const { policy, steps } = aPolicy();
    policy.opened(5);
    await policy.seal();
    expect(steps).toEqual(['flush', 'close', 'kill']);
  });
});
