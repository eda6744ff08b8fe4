import { defineConfig } from 'vitest/config'

const report = process.env.MANGRU_TEST_REPORT

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    testTimeout: 60_000,
    // Vitest would leave one of a machine's two processors idle, and ever more of the tests are programs that it waits for.
    maxWorkers: 2,
    projects: [
      // What `make check` runs beside the type checker and Biome: no engine is needed.
      { extends: true, test: { name: 'check', include: ['test/check/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'test',
          include: ['test/**/*.test.ts'],
          exclude: ['test/check/**'],
          globalSetup: 'test/engines/setup.ts',
        },
      },
    ],
  },
})
