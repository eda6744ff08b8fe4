import type { Quantity } from '../../../core/quantity.js'
import { type Given, given, type Timeline } from '../../../model/case.js'

/** The member as it says itself, and as the API servers that talk to it number it: where it is not scraped they tell. */
export const name = 'etcd-0'

/** How large a database is, of two GiB at most, as the member says and as two API servers do. */
export const database = (size: Timeline, quota: Quantity = '2Gi'): readonly Given[] => [
  given('etcd_mvcc_db_total_size_in_bytes', { instance: name }, size),
  given('etcd_server_quota_backend_bytes', { instance: name }, { '0m': quota }),
  ...['10.0.0.1:6443', '10.0.0.2:6443'].map((instance) =>
    given('apiserver_storage_size_bytes', { job: 'apiserver', instance, storage_cluster_id: name }, size),
  ),
  // Other servers have the family of the shared library as well, and may store elsewhere.
]

export const inUse = (size: Timeline): Given =>
  given('etcd_mvcc_db_total_size_in_use_in_bytes', { instance: name }, size)
