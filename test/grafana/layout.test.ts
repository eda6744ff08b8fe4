import { expect, it } from 'vitest'
import { flow } from '../../src/grafana/layout.js'

it('fills lines of 24 columns, each below the highest panel of the one before', () =>
  expect(
    flow(
      [
        { width: 12, height: 5 },
        { width: 12, height: 8 },
        { width: 8, height: 4 },
      ],
      10,
    ),
  ).toEqual({
    positions: [
      { x: 0, y: 10, w: 12, h: 5 },
      { x: 12, y: 10, w: 12, h: 8 },
      { x: 0, y: 18, w: 8, h: 4 },
    ],
    bottom: 22,
  }))
