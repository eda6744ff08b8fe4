import { contractOf, folderOf, type Scope, type Scraped, scopesOf, within } from './scrape/contract.js'
import { type Monitor, monitorOf, ownLabels } from './scrape/monitor.js'
import { deliveredBy } from './scrape/stack.js'
import { labelsFor } from './selected-by.js'
import type { OutputFile, Target } from './target.js'
import { yaml } from './yaml.js'

/**
 * ServiceMonitor, PodMonitor or ScrapeConfig objects of the Prometheus Operator, one per job: all of them for an
 * operator by itself, and beside a stack what it does not scrape.
 */
export const monitors: Target = {
  name: 'monitors',
  emit: (bundle) => {
    const missing = contractOf(bundle).filter((scraped) => !deliveredBy(bundle.settings.stack, scraped))
    const jobs = [...new Set(missing.map(({ job }) => job))]
    return scopesOf(bundle.settings).flatMap((scope) =>
      jobs.flatMap((job) =>
        filesOf(
          within(scope, missing).filter((scraped) => scraped.job === job),
          `mangru-${job}`,
          scope,
        ),
      ),
    )
  },
}

const filesOf = (endpoints: readonly Scraped[], name: string, scope: Scope): readonly OutputFile[] => {
  if (endpoints.length === 0) return []
  const labels = { ...labelsFor(scope.settings.stack, 'monitors'), ...ownLabels(endpoints) }
  const file = (of: string, { apiVersion, kind, spec }: Monitor, namespace?: string): OutputFile => ({
    path: `${folderOf('kubernetes/monitors', scope)}/${of}.yaml`,
    content: yaml({ apiVersion, kind, metadata: { name, ...(namespace && { namespace }), labels }, spec }),
    source: 'scrape contract',
    metrics: [],
  })
  const { monitor, service } = monitorOf(endpoints, scope)
  return [file(name, monitor), ...(service ? [file(`${name}-service`, service.object, service.namespace)] : [])]
}
