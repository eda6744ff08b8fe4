import { defineConfig } from 'mangru'
import { platformPack } from './platform.js'

// A pack of one's own beside mangru's: its signals and alerts complete below like the built-in ones.
export default defineConfig({
  packs: [platformPack],
  namespaces: { critical: 'kube-system|ingress-.+' },
  limits: { platform_replicas_missing: { warning: 2 } },
  overrides: { 'PlatformDeploymentShort.warning': { for: '15m' } },
})
