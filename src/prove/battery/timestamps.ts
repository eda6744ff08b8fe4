import type { Given } from '../../model/case.js'

/** Whether a series' value is a point in time, by the convention that its family's name ends so. */
export const isPointInTime = ({ metric }: Given): boolean =>
  /_(time|time_seconds|timestamp|timestamp_seconds|created)$/.test(metric)
