import type { AnyConfig } from './config.js'
import type { Problem } from './problem.js'
import { receiverDefaults } from './to-settings.js'

/** What no schema can say about who is notified, and when. */
export const checkNotifications = (config: AnyConfig): readonly Problem[] => [
  ...oneInTheShadow(config),
  ...receiversDiffer(config),
  ...receiversHear(config),
  ...zoneExists(config),
]

const oneInTheShadow = ({ shadow, stackRules }: AnyConfig): readonly Problem[] =>
  shadow && stackRules !== undefined
    ? [
        {
          path: ['stackRules'],
          onKey: true,
          message: 'the stack’s rules go on notifying while mangru’s are in the shadow',
          help: 'Leave stackRules out, or set shadow: false.',
        },
      ]
    : []

const receiversDiffer = ({ receivers = {} }: AnyConfig): readonly Problem[] => {
  const { critical, warning, deadMan } = { ...receiverDefaults, ...receivers }
  const alike = [critical, warning].includes(deadMan)
  const path = ['receivers', ...('deadMan' in receivers ? ['deadMan'] : [])]
  const message = `"${deadMan}" would hear the Watchdog and alerts`
  return alike ? [{ path, message, help: 'Give the dead man a receiver of its own.' }] : []
}

const receiversHear = ({ receivers = {} }: AnyConfig): readonly Problem[] =>
  Object.entries(receivers)
    .filter(([, name]) => name === 'nowhere')
    .map(([which]) => ({
      path: ['receivers', which],
      message: '"nowhere" is the receiver that tells nobody',
      help: 'Give it another name.',
    }))

const zoneExists = ({ timeZone }: AnyConfig): readonly Problem[] => {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return []
  } catch {
    return [{ path: ['timeZone'], message: `there is no time zone "${timeZone}"`, help: 'Name one as Asia/Seoul.' }]
  }
}
