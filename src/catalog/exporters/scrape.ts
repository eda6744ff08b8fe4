import { type Endpoint, gauge } from '../family.js'

/** What Prometheus adds to every scrape of a target. Source: Prometheus, Concepts, Jobs and instances. */
export const scrape: Endpoint = {
  exporter: 'scrape',
  path: '',
  versions: 'own',
  families: [
    gauge('scrape_body_size_bytes', [], { optIn: '--enable-feature=extra-scrape-metrics' }),
    gauge('scrape_duration_seconds', [], { presence: 'always' }),
    gauge('scrape_sample_limit', [], { optIn: '--enable-feature=extra-scrape-metrics' }),
    gauge('scrape_samples_post_metric_relabeling', [], { presence: 'always' }),
    gauge('scrape_samples_scraped', [], { presence: 'always' }),
    gauge('scrape_series_added', [], { presence: 'always' }),
    gauge('scrape_timeout_seconds', [], { optIn: '--enable-feature=extra-scrape-metrics' }),
    gauge('up', [], { presence: 'always' }),
  ],
}
