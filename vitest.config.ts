import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const node = (name: string, include: string[]) => ({
  extends: true as const,
  test: { name, include, environment: 'node', pool: 'forks' as const },
});

export default defineConfig({
  plugins: [react()],
  test: {
    // The clock in tests is always Dutch civil time: what the chair sees.
    env: { TZ: 'Europe/Amsterdam' },
    testTimeout: 20_000,
    hookTimeout: 20_000,
    projects: [
      node('rules', ['tests/rules/**/*.test.ts']),
      node('store', ['tests/store/**/*.test.ts']),
      node('door', ['tests/door/**/*.test.ts']),
      node('word', ['tests/word/**/*.test.ts']),
      node('build', ['tests/build/**/*.test.ts']),
      node('standin', ['tests/standin/**/*.test.ts']),
      node('anonymity', ['tests/anonymity/**/*.test.ts']),
      { extends: true as const, test: { name: 'screens', include: ['tests/screens/**/*.test.tsx'], environment: 'jsdom', pool: 'forks' as const } },
    ],
  },
});
