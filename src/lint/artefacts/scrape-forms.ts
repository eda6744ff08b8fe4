import { apiObject, duration, flag, labelName, list, object, type Schema, text } from './schema.js'

const path: Schema = { type: 'string', pattern: '^/' }

/** A step of relabelling, by how its format calls where it reads and writes. */
const relabelling = (from: string, to: string): Schema =>
  list(
    object(
      {},
      {
        [from]: list(labelName),
        [to]: labelName,
        regex: { type: 'string' },
        replacement: text,
        action: { enum: ['keep', 'drop'] },
      },
    ),
  )

// Source: Prometheus, Configuration, scrape_config.
const plain = relabelling('source_labels', 'target_label')
const scrapeConfig = object(
  {
    job_name: text,
    scrape_interval: duration,
    metrics_path: path,
    kubernetes_sd_configs: list(
      object({ role: { enum: ['node', 'pod', 'endpointslice'] } }, { namespaces: object({ names: list(text) }) }),
    ),
    relabel_configs: plain,
  },
  {
    honor_labels: flag,
    track_timestamps_staleness: flag,
    scheme: { const: 'https' },
    authorization: object({ credentials_file: path }),
    tls_config: object({}, { ca_file: path, server_name: text, insecure_skip_verify: flag }),
    metric_relabel_configs: plain,
  },
)

// Source: Prometheus Operator, API reference: ServiceMonitor, PodMonitor, ScrapeConfig.
const operators = relabelling('sourceLabels', 'targetLabel')
const stored = { honorLabels: flag, trackTimestampsStaleness: flag, metricRelabelings: operators }
const chosen = {
  namespaceSelector: object({ matchNames: list(text) }),
  selector: object({
    matchExpressions: list(object({ key: text, operator: { const: 'In' }, values: list(text) })),
  }),
}
const endpoint = { path, interval: duration, relabelings: operators }
const serviceMonitor = apiObject('monitoring.coreos.com/v1', 'ServiceMonitor', {
  spec: object({
    ...chosen,
    endpoints: list(
      object(
        { ...endpoint, port: text },
        {
          ...stored,
          scheme: { const: 'https' },
          bearerTokenFile: path,
          tlsConfig: object({}, { caFile: path, serverName: text, insecureSkipVerify: flag }),
        },
      ),
    ),
  }),
})
const podMonitor = apiObject('monitoring.coreos.com/v1', 'PodMonitor', {
  spec: object({ ...chosen, podMetricsEndpoints: list(object(endpoint, stored)) }),
})
const nodeScrapeConfig = apiObject('monitoring.coreos.com/v1alpha1', 'ScrapeConfig', {
  spec: object(
    {
      jobName: text,
      kubernetesSDConfigs: list(object({ role: { const: 'Node' } })),
      metricsPath: path,
      scrapeInterval: duration,
      relabelings: operators,
    },
    stored,
  ),
})

// Source: Kubernetes, API reference: Service, RBAC.
const port = { type: 'integer', minimum: 1, maximum: 65_535 }
const service = apiObject('v1', 'Service', {
  spec: object({
    clusterIP: { const: 'None' },
    selector: { type: 'object', minProperties: 1, additionalProperties: text },
    ports: list(object({ name: text, port, targetPort: port })),
  }),
})
const verbs = list({ enum: ['get', 'list', 'watch'] })
const rules = list({
  anyOf: [
    object({ apiGroups: list({ type: 'string' }), resources: list({ ...text, not: { enum: ['*'] } }), verbs }),
    object({ nonResourceURLs: list(path), verbs }),
  ],
})
const rbacVersion = 'rbac.authorization.k8s.io/v1'
const role = (kind: 'Role' | 'ClusterRole'): readonly Schema[] => [
  apiObject(rbacVersion, kind, { rules }),
  apiObject(rbacVersion, `${kind}Binding`, {
    roleRef: object({ apiGroup: text, kind: { const: kind }, name: text }),
    subjects: list(object({ kind: { const: 'ServiceAccount' }, name: text, namespace: text })),
  }),
]

/** What the files of the scrape contract must look like, by their path. */
export const scrapeForms: readonly { readonly path: RegExp; readonly schema: Schema }[] = [
  {
    path: /^prometheus\/(?:[^/]+\/)?scrape-configs\.yaml$/,
    schema: object({ scrape_configs: list(scrapeConfig) }),
  },
  {
    path: /^kubernetes\/monitors\//,
    schema: { anyOf: [serviceMonitor, podMonitor, nodeScrapeConfig, service] },
  },
  {
    path: /^kubernetes\/rbac\//,
    schema: object({
      apiVersion: { const: 'v1' },
      kind: { const: 'List' },
      items: list({ anyOf: [...role('ClusterRole'), ...role('Role')] }),
    }),
  },
  // Source: RFC 6902.
  {
    path: /^kubernetes\/kube-state-metrics\/flags-patch\.yaml$/,
    schema: list(object({ op: { const: 'add' }, path, value: { anyOf: [text, list(text)] } })),
  },
]
