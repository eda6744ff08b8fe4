import type { Settings } from '../../model/settings.js'
import { matchers } from './inhibit.js'

/** The receiver that tells nobody. */
export const nowhere = 'nowhere'

const nights = 'nights-and-weekends'

/**
 * Who hears of what. Groups are small, so that a second workload that fails does not hide in the first one's message;
 * what no route takes reaches those who read warnings.
 */
export const routeOf = ({ severities, receivers }: Settings) => ({
  receiver: receivers.warning,
  group_by: ['cluster', 'alertname', 'namespace', 'node'],
  group_wait: '30s',
  group_interval: '5m',
  repeat_interval: '12h',
  routes: [
    { matchers: matchers({ shadow: 'true' }), receiver: nowhere },
    {
      matchers: matchers({ alertname: 'Watchdog' }),
      receiver: receivers.deadMan,
      group_by: ['cluster'],
      group_wait: '0s',
      group_interval: '1m',
      repeat_interval: '1m',
    },
    // The severity by which a stack marks what serves other alerts.
    { matchers: matchers({ severity: 'none' }), receiver: nowhere },
    { matchers: matchers({ severity: severities.critical }), receiver: receivers.critical, repeat_interval: '1h' },
    {
      matchers: matchers({ severity: severities.warning }),
      receiver: receivers.warning,
      mute_time_intervals: [nights],
    },
  ],
})

/** When warnings wait: they are sent when the interval ends, if they still fire. */
export const timeIntervalsOf = ({ timeZone }: Settings) => [
  {
    name: nights,
    time_intervals: [
      {
        times: [
          { start_time: '00:00', end_time: '08:00' },
          { start_time: '19:00', end_time: '24:00' },
        ],
        location: timeZone,
      },
      { weekdays: ['saturday', 'sunday'], location: timeZone },
    ],
  },
]
