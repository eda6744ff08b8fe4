import { contractOf, folderOf, type Scope, type Scraped, scopesOf, within } from './scrape/contract.js'
import { choosing, locating, naming, plainRelabel, storing } from './scrape/relabel.js'
import type { Target } from './target.js'
import { yaml } from './yaml.js'

const account = '/var/run/secrets/kubernetes.io/serviceaccount'

/** `scrape_configs` of a Prometheus that runs in the cluster, to be merged or named in `scrape_config_files`. */
export const scrapeConfigs: Target = {
  name: 'scrape-configs',
  emit: (bundle) => {
    if (bundle.settings.stack !== 'prometheus') return []
    const contract = contractOf(bundle)
    return scopesOf(bundle.settings).map((scope) => ({
      path: `${folderOf('prometheus', scope)}/scrape-configs.yaml`,
      content: yaml({ scrape_configs: within(scope, contract).map((scraped) => scrapeConfig(scraped, scope)) }),
      source: 'scrape contract',
      metrics: [],
    }))
  },
}

const scrapeConfig = (scraped: Scraped, scope: Scope) => {
  const metricRelabelings = storing(scraped.keep).map(plainRelabel)
  return {
    // Names of scrape configurations are unique; the label `job` is put on apart.
    job_name: `${scraped.job}${scraped.path.replace(/^.*\/metrics/, '')}`,
    scrape_interval: scraped.interval,
    metrics_path: scraped.path,
    ...(scraped.honorLabels && { honor_labels: true }),
    ...(scraped.ownTimestamps && { track_timestamps_staleness: true }),
    ...access(scraped),
    kubernetes_sd_configs: [discoveryConfig(scraped)],
    relabel_configs: [...choosing(scraped), ...locating(scraped), ...naming(scraped, scope)].map(plainRelabel),
    ...(metricRelabelings.length > 0 && { metric_relabel_configs: metricRelabelings }),
  }
}

const access = ({ discovery: { tls } }: Scraped) =>
  tls && {
    scheme: 'https',
    authorization: { credentials_file: `${account}/token` },
    tls_config:
      tls === 'cluster' ? { ca_file: `${account}/ca.crt`, server_name: 'kubernetes' } : { insecure_skip_verify: true },
  }

const discoveryConfig = ({ discovery: { role, namespace } }: Scraped) => ({
  role: role === 'service' ? 'endpointslice' : role,
  ...(namespace !== '' && { namespaces: { names: [namespace] } }),
})
