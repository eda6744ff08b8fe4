// Generated from the catalog by `npm run generate`. Do not edit.

type Other = string & {}

/** The labels of each series in the exposition, with their values where the catalog knows them. */
export interface SeriesLabels {
  ALERTS: { alertname: string; alertstate: 'firing' | 'pending'; severity: string }
  ALERTS_FOR_STATE: { alertname: string; severity: string }
  aggregator_discovery_aggregation_count_total: {  }
  aggregator_discovery_nopeer_requests_total: {  }
  aggregator_discovery_peer_aggregated_cache_hits_total: {  }
  aggregator_discovery_peer_aggregated_cache_misses_total: {  }
  aggregator_openapi_v2_regeneration_count: { apiservice: string; reason: string }
  aggregator_openapi_v2_regeneration_duration: { reason: string }
  aggregator_unavailable_apiservice: { name: string }
  aggregator_unavailable_apiservice_total: { name: string; reason: string }
  alertmanager_alerts: { state: 'active' | 'suppressed' | 'unprocessed' }
  alertmanager_alerts_invalid_total: { version: string }
  alertmanager_alerts_limited_total: {  }
  alertmanager_alerts_per_alert_limit: {  }
  alertmanager_alerts_received_total: { status: string; version: string }
  alertmanager_alerts_subscriber_channel_writes_total: { subscriber: string }
  alertmanager_build_info: { branch: string; goarch: string; goos: string; goversion: string; revision: string; tags: string; version: string }
  alertmanager_cluster_alive_messages_total: { peer: string }
  alertmanager_cluster_enabled: {  }
  alertmanager_cluster_failed_peers: {  }
  alertmanager_cluster_health_score: {  }
  alertmanager_cluster_members: {  }
  alertmanager_cluster_messages_pruned_total: {  }
  alertmanager_cluster_messages_queued: {  }
  alertmanager_cluster_messages_received_size_total: { msg_type: string }
  alertmanager_cluster_messages_received_total: { msg_type: string }
  alertmanager_cluster_messages_sent_size_total: { msg_type: string }
  alertmanager_cluster_messages_sent_total: { msg_type: string }
  alertmanager_cluster_peer_info: { peer: string }
  alertmanager_cluster_peer_name_conflicts_total: {  }
  alertmanager_cluster_peers_joined_total: {  }
  alertmanager_cluster_peers_left_total: {  }
  alertmanager_cluster_peers_update_total: {  }
  alertmanager_cluster_pings_seconds_bucket: { le: string; peer: string }
  alertmanager_cluster_pings_seconds_count: { peer: string }
  alertmanager_cluster_pings_seconds_sum: { peer: string }
  alertmanager_cluster_reconnections_failed_total: {  }
  alertmanager_cluster_reconnections_total: {  }
  alertmanager_cluster_refresh_join_failed_total: {  }
  alertmanager_cluster_refresh_join_total: {  }
  alertmanager_config_hash: {  }
  alertmanager_config_last_reload_success_timestamp_seconds: {  }
  alertmanager_config_last_reload_successful: {  }
  alertmanager_dispatcher_aggregation_group_creation_given_up_total: {  }
  alertmanager_dispatcher_aggregation_group_creation_retries_total: {  }
  alertmanager_dispatcher_aggregation_group_limit_reached_total: {  }
  alertmanager_dispatcher_aggregation_groups: {  }
  alertmanager_dispatcher_alert_processing_duration_seconds: { quantile: string }
  alertmanager_dispatcher_alert_processing_duration_seconds_count: {  }
  alertmanager_dispatcher_alert_processing_duration_seconds_sum: {  }
  alertmanager_event_kafka_produce_errors_total: { error_type: string; output: string }
  alertmanager_event_output_drops_total: { output: string }
  alertmanager_event_recorder_bytes_written_total: { event_type: string; output: string }
  alertmanager_event_recorder_queue_length: {  }
  alertmanager_event_serialize_errors_total: { event_type: string }
  alertmanager_events_dropped_total: { event_type: string }
  alertmanager_events_recorded_total: { event_type: string; output: string; result: string }
  alertmanager_http_concurrency_limit_exceeded_total: { method: string }
  alertmanager_http_request_duration_seconds_bucket: { code: string; handler: string; le: string; method: string }
  alertmanager_http_request_duration_seconds_count: { code: string; handler: string; method: string }
  alertmanager_http_request_duration_seconds_sum: { code: string; handler: string; method: string }
  alertmanager_http_requests_in_flight: { method: string }
  alertmanager_http_response_size_bytes_bucket: { handler: string; le: string; method: string }
  alertmanager_http_response_size_bytes_count: { handler: string; method: string }
  alertmanager_http_response_size_bytes_sum: { handler: string; method: string }
  alertmanager_inhibition_rules: {  }
  alertmanager_integrations: {  }
  alertmanager_marked_alerts: { state: string }
  alertmanager_nflog_gc_duration_seconds: { quantile: string }
  alertmanager_nflog_gc_duration_seconds_count: {  }
  alertmanager_nflog_gc_duration_seconds_sum: {  }
  alertmanager_nflog_gossip_messages_propagated_total: {  }
  alertmanager_nflog_maintenance_errors_total: {  }
  alertmanager_nflog_maintenance_total: {  }
  alertmanager_nflog_queries_total: {  }
  alertmanager_nflog_query_duration_seconds_bucket: { le: string }
  alertmanager_nflog_query_duration_seconds_count: {  }
  alertmanager_nflog_query_duration_seconds_sum: {  }
  alertmanager_nflog_query_errors_total: {  }
  alertmanager_nflog_snapshot_duration_seconds: { quantile: string }
  alertmanager_nflog_snapshot_duration_seconds_count: {  }
  alertmanager_nflog_snapshot_duration_seconds_sum: {  }
  alertmanager_nflog_snapshot_size_bytes: {  }
  alertmanager_notification_latency_seconds_bucket: { integration: string; le: string }
  alertmanager_notification_latency_seconds_count: { integration: string }
  alertmanager_notification_latency_seconds_sum: { integration: string }
  alertmanager_notification_requests_failed_total: { integration: string }
  alertmanager_notification_requests_total: { integration: string }
  alertmanager_notifications_failed_total: { integration: string; reason: string }
  alertmanager_notifications_suppressed_total: { reason: string }
  alertmanager_notifications_total: { integration: string }
  alertmanager_oversize_gossip_message_duration_seconds_bucket: { key: string; le: string }
  alertmanager_oversize_gossip_message_duration_seconds_count: { key: string }
  alertmanager_oversize_gossip_message_duration_seconds_sum: { key: string }
  alertmanager_oversized_gossip_message_dropped_total: { key: string }
  alertmanager_oversized_gossip_message_failure_total: { key: string }
  alertmanager_oversized_gossip_message_sent_total: { key: string }
  alertmanager_peer_position: {  }
  alertmanager_receivers: {  }
  alertmanager_silences: { state: string }
  alertmanager_silences_gc_duration_seconds: { quantile: string }
  alertmanager_silences_gc_duration_seconds_count: {  }
  alertmanager_silences_gc_duration_seconds_sum: {  }
  alertmanager_silences_gc_errors_total: {  }
  alertmanager_silences_gossip_messages_propagated_total: {  }
  alertmanager_silences_maintenance_errors_total: {  }
  alertmanager_silences_maintenance_total: {  }
  alertmanager_silences_matcher_compile_errors_total: { stage: string }
  alertmanager_silences_matcher_index_size: {  }
  alertmanager_silences_queries_total: {  }
  alertmanager_silences_query_duration_seconds_bucket: { le: string }
  alertmanager_silences_query_duration_seconds_count: {  }
  alertmanager_silences_query_duration_seconds_sum: {  }
  alertmanager_silences_query_errors_total: {  }
  alertmanager_silences_query_silences_scanned_total: {  }
  alertmanager_silences_query_silences_skipped_total: {  }
  alertmanager_silences_snapshot_duration_seconds: { quantile: string }
  alertmanager_silences_snapshot_duration_seconds_count: {  }
  alertmanager_silences_snapshot_duration_seconds_sum: {  }
  alertmanager_silences_snapshot_size_bytes: {  }
  alertmanager_silences_state_size: {  }
  alertmanager_silences_version_index_size: {  }
  alertmanager_tls_transport_packet_bytes_received_total: {  }
  alertmanager_tls_transport_packet_bytes_sent_total: {  }
  alertmanager_tls_transport_read_errors_total: {  }
  alertmanager_tls_transport_stream_connections_received_total: {  }
  alertmanager_tls_transport_stream_connections_sent_total: {  }
  alertmanager_tls_transport_write_errors_total: { connection_type: string }
  apiextensions_apiserver_validation_ratcheting_seconds_bucket: { le: string }
  apiextensions_apiserver_validation_ratcheting_seconds_count: {  }
  apiextensions_apiserver_validation_ratcheting_seconds_sum: {  }
  apiextensions_openapi_v2_regeneration_count: { crd: string; reason: string }
  apiextensions_openapi_v3_regeneration_count: { crd: string; group: string; reason: string; version: string }
  apiserver_admission_admission_match_condition_evaluation_errors_total: { name: string; type: string }
  apiserver_admission_controller_admission_duration_seconds_bucket: { le: string; name: string; operation: string; rejected: string; type: string }
  apiserver_admission_controller_admission_duration_seconds_count: { name: string; operation: string; rejected: string; type: string }
  apiserver_admission_controller_admission_duration_seconds_sum: { name: string; operation: string; rejected: string; type: string }
  apiserver_admission_match_condition_evaluation_errors_total: { kind: string; name: string; operation: string; type: string }
  apiserver_admission_match_condition_evaluation_seconds_bucket: { kind: string; le: string; name: string; operation: string; type: string }
  apiserver_admission_match_condition_evaluation_seconds_count: { kind: string; name: string; operation: string; type: string }
  apiserver_admission_match_condition_evaluation_seconds_sum: { kind: string; name: string; operation: string; type: string }
  apiserver_admission_match_condition_exclusions_total: { kind: string; name: string; operation: string; type: string }
  apiserver_admission_step_admission_duration_seconds_bucket: { le: string; operation: string; rejected: string; type: string }
  apiserver_admission_step_admission_duration_seconds_count: { operation: string; rejected: string; type: string }
  apiserver_admission_step_admission_duration_seconds_sum: { operation: string; rejected: string; type: string }
  apiserver_admission_step_admission_duration_seconds_summary: { operation: string; quantile: string; rejected: string; type: string }
  apiserver_admission_step_admission_duration_seconds_summary_count: { operation: string; rejected: string; type: string }
  apiserver_admission_step_admission_duration_seconds_summary_sum: { operation: string; rejected: string; type: string }
  apiserver_admission_webhook_admission_duration_seconds_bucket: { le: string; name: string; operation: string; rejected: string; type: string }
  apiserver_admission_webhook_admission_duration_seconds_count: { name: string; operation: string; rejected: string; type: string }
  apiserver_admission_webhook_admission_duration_seconds_sum: { name: string; operation: string; rejected: string; type: string }
  apiserver_admission_webhook_fail_open_count: { name: string; type: string }
  apiserver_admission_webhook_rejection_count: { error_type: 'calling_webhook_error' | 'apiserver_internal_error' | 'no_error'; name: string; operation: string; rejection_code: string; type: string }
  apiserver_admission_webhook_request_total: { code: string; name: string; operation: string; rejected: string; type: string }
  apiserver_audit_error_total: { plugin: string }
  apiserver_audit_event_total: {  }
  apiserver_audit_level_total: { level: string }
  apiserver_audit_requests_rejected_total: {  }
  apiserver_authentication_config_controller_automatic_reload_last_timestamp_seconds: { apiserver_id_hash: string; status: string }
  apiserver_authentication_config_controller_automatic_reloads_total: { apiserver_id_hash: string; status: string }
  apiserver_authentication_config_controller_last_config_info: { apiserver_id_hash: string; hash: string }
  apiserver_authentication_jwt_authenticator_jwks_fetch_last_key_set_info: { apiserver_id_hash: string; hash: string; jwt_issuer_hash: string }
  apiserver_authentication_jwt_authenticator_jwks_fetch_last_timestamp_seconds: { apiserver_id_hash: string; jwt_issuer_hash: string; result: string }
  apiserver_authentication_jwt_authenticator_latency_seconds_bucket: { jwt_issuer_hash: string; le: string; result: string }
  apiserver_authentication_jwt_authenticator_latency_seconds_count: { jwt_issuer_hash: string; result: string }
  apiserver_authentication_jwt_authenticator_latency_seconds_sum: { jwt_issuer_hash: string; result: string }
  apiserver_authorization_config_controller_automatic_reload_last_timestamp_seconds: { apiserver_id_hash: string; status: string }
  apiserver_authorization_config_controller_automatic_reloads_total: { apiserver_id_hash: string; status: string }
  apiserver_authorization_config_controller_last_config_info: { apiserver_id_hash: string; hash: string }
  apiserver_authorization_decisions_total: { decision: string; name: string; type: string }
  apiserver_authorization_match_condition_evaluation_errors_total: { name: string; type: string }
  apiserver_authorization_match_condition_evaluation_seconds_bucket: { le: string; name: string; type: string }
  apiserver_authorization_match_condition_evaluation_seconds_count: { name: string; type: string }
  apiserver_authorization_match_condition_evaluation_seconds_sum: { name: string; type: string }
  apiserver_authorization_match_condition_exclusions_total: { name: string; type: string }
  apiserver_authorization_webhook_duration_seconds_bucket: { le: string; name: string; result: string }
  apiserver_authorization_webhook_duration_seconds_count: { name: string; result: string }
  apiserver_authorization_webhook_duration_seconds_sum: { name: string; result: string }
  apiserver_authorization_webhook_evaluations_fail_open_total: { name: string; result: string }
  apiserver_authorization_webhook_evaluations_total: { name: string; result: string }
  apiserver_cache_list_fetched_objects_total: { group: string; index: string; resource: string }
  apiserver_cache_list_returned_objects_total: { group: string; resource: string }
  apiserver_cache_list_total: { group: string; index: string; resource: string }
  apiserver_cel_compilation_duration_seconds_bucket: { le: string }
  apiserver_cel_compilation_duration_seconds_count: {  }
  apiserver_cel_compilation_duration_seconds_sum: {  }
  apiserver_cel_evaluation_duration_seconds_bucket: { le: string }
  apiserver_cel_evaluation_duration_seconds_count: {  }
  apiserver_cel_evaluation_duration_seconds_sum: {  }
  apiserver_certificates_registry_csr_honored_duration_total: { signerName: string }
  apiserver_certificates_registry_csr_requested_duration_total: { signerName: string }
  apiserver_client_certificate_expiration_seconds_bucket: { le: string }
  apiserver_client_certificate_expiration_seconds_count: {  }
  apiserver_client_certificate_expiration_seconds_sum: {  }
  apiserver_clusterip_repair_ip_errors_total: { type: string }
  apiserver_conversion_webhook_duration_seconds_bucket: { failure_type: string; le: string; result: string }
  apiserver_conversion_webhook_duration_seconds_count: { failure_type: string; result: string }
  apiserver_conversion_webhook_duration_seconds_sum: { failure_type: string; result: string }
  apiserver_conversion_webhook_request_total: { failure_type: string; result: string }
  apiserver_crd_conversion_webhook_duration_seconds_bucket: { crd_name: string; from_version: string; le: string; succeeded: string; to_version: string }
  apiserver_crd_conversion_webhook_duration_seconds_count: { crd_name: string; from_version: string; succeeded: string; to_version: string }
  apiserver_crd_conversion_webhook_duration_seconds_sum: { crd_name: string; from_version: string; succeeded: string; to_version: string }
  apiserver_crd_webhook_conversion_duration_seconds_bucket: { crd_name: string; from_version: string; le: string; succeeded: string; to_version: string }
  apiserver_crd_webhook_conversion_duration_seconds_count: { crd_name: string; from_version: string; succeeded: string; to_version: string }
  apiserver_crd_webhook_conversion_duration_seconds_sum: { crd_name: string; from_version: string; succeeded: string; to_version: string }
  apiserver_current_inflight_requests: { request_kind: 'mutating' | 'readOnly' }
  apiserver_current_inqueue_requests: { request_kind: string }
  apiserver_delegated_authn_request_duration_seconds_bucket: { code: string; le: string }
  apiserver_delegated_authn_request_duration_seconds_count: { code: string }
  apiserver_delegated_authn_request_duration_seconds_sum: { code: string }
  apiserver_delegated_authn_request_total: { code: string }
  apiserver_delegated_authz_request_duration_seconds_bucket: { code: string; le: string }
  apiserver_delegated_authz_request_duration_seconds_count: { code: string }
  apiserver_delegated_authz_request_duration_seconds_sum: { code: string }
  apiserver_delegated_authz_request_total: { code: string }
  apiserver_dropped_requests_total: { request_kind: string }
  apiserver_egress_dialer_dial_duration_seconds_bucket: { le: string; protocol: string; transport: string }
  apiserver_egress_dialer_dial_duration_seconds_count: { protocol: string; transport: string }
  apiserver_egress_dialer_dial_duration_seconds_sum: { protocol: string; transport: string }
  apiserver_egress_dialer_dial_failure_count: { protocol: string; stage: string; transport: string }
  apiserver_egress_dialer_dial_start_total: { protocol: string; transport: string }
  apiserver_encryption_config_controller_automatic_reload_failures_total: { apiserver_id_hash: string }
  apiserver_encryption_config_controller_automatic_reload_last_timestamp_seconds: { apiserver_id_hash: string; status: string }
  apiserver_encryption_config_controller_automatic_reload_success_total: { apiserver_id_hash: string }
  apiserver_encryption_config_controller_automatic_reloads_total: { apiserver_id_hash: string; status: string }
  apiserver_encryption_config_controller_last_config_info: { apiserver_id_hash: string; hash: string }
  apiserver_envelope_encryption_dek_cache_fill_percent: {  }
  apiserver_envelope_encryption_dek_cache_inter_arrival_time_seconds_bucket: { le: string; transformation_type: string }
  apiserver_envelope_encryption_dek_cache_inter_arrival_time_seconds_count: { transformation_type: string }
  apiserver_envelope_encryption_dek_cache_inter_arrival_time_seconds_sum: { transformation_type: string }
  apiserver_envelope_encryption_dek_source_cache_size: { provider_name: string }
  apiserver_envelope_encryption_invalid_key_id_from_status_total: { error: string; provider_name: string }
  apiserver_envelope_encryption_key_id_hash_last_timestamp_seconds: { apiserver_id_hash: string; key_id_hash: string; provider_name: string; transformation_type: string }
  apiserver_envelope_encryption_key_id_hash_status_last_timestamp_seconds: { apiserver_id_hash: string; key_id_hash: string; provider_name: string }
  apiserver_envelope_encryption_key_id_hash_total: { apiserver_id_hash: string; key_id_hash: string; provider_name: string; transformation_type: string }
  apiserver_envelope_encryption_kms_operations_latency_seconds_bucket: { grpc_status_code: string; le: string; method_name: string; provider_name: string }
  apiserver_envelope_encryption_kms_operations_latency_seconds_count: { grpc_status_code: string; method_name: string; provider_name: string }
  apiserver_envelope_encryption_kms_operations_latency_seconds_sum: { grpc_status_code: string; method_name: string; provider_name: string }
  apiserver_externaljwt_fetch_keys_data_timestamp: {  }
  apiserver_externaljwt_fetch_keys_request_total: { code: string }
  apiserver_externaljwt_fetch_keys_success_timestamp: {  }
  apiserver_externaljwt_request_duration_seconds_bucket: { code: string; le: string; method: string }
  apiserver_externaljwt_request_duration_seconds_count: { code: string; method: string }
  apiserver_externaljwt_request_duration_seconds_sum: { code: string; method: string }
  apiserver_externaljwt_sign_request_total: { code: string }
  apiserver_flowcontrol_current_executing_requests: { flow_schema: string; priority_level: string }
  apiserver_flowcontrol_current_executing_seats: { flow_schema: string; priority_level: string }
  apiserver_flowcontrol_current_inqueue_requests: { flow_schema: string; priority_level: string }
  apiserver_flowcontrol_current_inqueue_seats: { flow_schema: string; priority_level: string }
  apiserver_flowcontrol_current_limit_seats: { priority_level: string }
  apiserver_flowcontrol_current_r: { priority_level: string }
  apiserver_flowcontrol_demand_seats_average: { priority_level: string }
  apiserver_flowcontrol_demand_seats_bucket: { le: string; priority_level: string }
  apiserver_flowcontrol_demand_seats_count: { priority_level: string }
  apiserver_flowcontrol_demand_seats_high_watermark: { priority_level: string }
  apiserver_flowcontrol_demand_seats_smoothed: { priority_level: string }
  apiserver_flowcontrol_demand_seats_stdev: { priority_level: string }
  apiserver_flowcontrol_demand_seats_sum: { priority_level: string }
  apiserver_flowcontrol_dispatch_r: { priority_level: string }
  apiserver_flowcontrol_dispatched_requests_total: { flow_schema: string; priority_level: string }
  apiserver_flowcontrol_epoch_advance_total: { priority_level: string; success: string }
  apiserver_flowcontrol_latest_s: { priority_level: string }
  apiserver_flowcontrol_lower_limit_seats: { priority_level: string }
  apiserver_flowcontrol_next_discounted_s_bounds: { bound: string; priority_level: string }
  apiserver_flowcontrol_next_s_bounds: { bound: string; priority_level: string }
  apiserver_flowcontrol_nominal_limit_seats: { priority_level: string }
  apiserver_flowcontrol_priority_level_request_utilization_bucket: { le: string; phase: string; priority_level: string }
  apiserver_flowcontrol_priority_level_request_utilization_count: { phase: string; priority_level: string }
  apiserver_flowcontrol_priority_level_request_utilization_sum: { phase: string; priority_level: string }
  apiserver_flowcontrol_priority_level_seat_utilization_bucket: { le: string; phase: string; priority_level: string }
  apiserver_flowcontrol_priority_level_seat_utilization_count: { phase: string; priority_level: string }
  apiserver_flowcontrol_priority_level_seat_utilization_sum: { phase: string; priority_level: string }
  apiserver_flowcontrol_read_vs_write_current_requests_bucket: { le: string; phase: string; request_kind: string }
  apiserver_flowcontrol_read_vs_write_current_requests_count: { phase: string; request_kind: string }
  apiserver_flowcontrol_read_vs_write_current_requests_sum: { phase: string; request_kind: string }
  apiserver_flowcontrol_rejected_requests_total: { flow_schema: string; priority_level: string; reason: string }
  apiserver_flowcontrol_request_concurrency_in_use: { flow_schema: string; priority_level: string }
  apiserver_flowcontrol_request_concurrency_limit: { priority_level: string }
  apiserver_flowcontrol_request_dispatch_no_accommodation_total: { flow_schema: string; priority_level: string }
  apiserver_flowcontrol_request_execution_seconds_bucket: { flow_schema: string; le: string; priority_level: string; type: string }
  apiserver_flowcontrol_request_execution_seconds_count: { flow_schema: string; priority_level: string; type: string }
  apiserver_flowcontrol_request_execution_seconds_sum: { flow_schema: string; priority_level: string; type: string }
  apiserver_flowcontrol_request_queue_length_after_enqueue_bucket: { flow_schema: string; le: string; priority_level: string }
  apiserver_flowcontrol_request_queue_length_after_enqueue_count: { flow_schema: string; priority_level: string }
  apiserver_flowcontrol_request_queue_length_after_enqueue_sum: { flow_schema: string; priority_level: string }
  apiserver_flowcontrol_request_wait_duration_seconds_bucket: { execute: string; flow_schema: string; le: string; priority_level: string }
  apiserver_flowcontrol_request_wait_duration_seconds_count: { execute: string; flow_schema: string; priority_level: string }
  apiserver_flowcontrol_request_wait_duration_seconds_sum: { execute: string; flow_schema: string; priority_level: string }
  apiserver_flowcontrol_seat_fair_frac: {  }
  apiserver_flowcontrol_target_seats: { priority_level: string }
  apiserver_flowcontrol_upper_limit_seats: { priority_level: string }
  apiserver_flowcontrol_watch_count_samples_bucket: { flow_schema: string; le: string; priority_level: string }
  apiserver_flowcontrol_watch_count_samples_count: { flow_schema: string; priority_level: string }
  apiserver_flowcontrol_watch_count_samples_sum: { flow_schema: string; priority_level: string }
  apiserver_flowcontrol_work_estimated_seats_bucket: { flow_schema: string; le: string; priority_level: string }
  apiserver_flowcontrol_work_estimated_seats_count: { flow_schema: string; priority_level: string }
  apiserver_flowcontrol_work_estimated_seats_sum: { flow_schema: string; priority_level: string }
  apiserver_impersonation_attempts_duration_seconds_bucket: { decision: string; le: string; mode: string }
  apiserver_impersonation_attempts_duration_seconds_count: { decision: string; mode: string }
  apiserver_impersonation_attempts_duration_seconds_sum: { decision: string; mode: string }
  apiserver_impersonation_attempts_total: { decision: string; mode: string }
  apiserver_impersonation_authorization_attempts_duration_seconds_bucket: { decision: string; le: string; mode: string }
  apiserver_impersonation_authorization_attempts_duration_seconds_count: { decision: string; mode: string }
  apiserver_impersonation_authorization_attempts_duration_seconds_sum: { decision: string; mode: string }
  apiserver_impersonation_authorization_attempts_total: { decision: string; mode: string }
  apiserver_init_events_total: { group: string; resource: string }
  apiserver_kube_aggregator_x509_insecure_sha1_total: {  }
  apiserver_kube_aggregator_x509_missing_san_total: {  }
  apiserver_longrunning_gauge: { component: string; group: string; resource: string; scope: string; subresource: string; verb: string; version: string }
  apiserver_longrunning_requests: { component: string; group: string; resource: string; scope: string; subresource: string; verb: string; version: string }
  apiserver_manifest_admission_config_controller_automatic_reload_last_timestamp_seconds: { apiserver_id_hash: string; plugin: string; status: string }
  apiserver_manifest_admission_config_controller_automatic_reloads_total: { apiserver_id_hash: string; plugin: string; status: string }
  apiserver_manifest_admission_config_controller_last_config_info: { apiserver_id_hash: string; hash: string; plugin: string }
  apiserver_mutating_admission_policy_check_duration_seconds_bucket: { error_type: string; le: string; policy: string; policy_binding: string }
  apiserver_mutating_admission_policy_check_duration_seconds_count: { error_type: string; policy: string; policy_binding: string }
  apiserver_mutating_admission_policy_check_duration_seconds_sum: { error_type: string; policy: string; policy_binding: string }
  apiserver_mutating_admission_policy_check_total: { error_type: string; policy: string; policy_binding: string }
  apiserver_nodeport_repair_port_errors_total: { type: string }
  apiserver_nodeport_repair_reconcile_errors_total: {  }
  apiserver_peer_discovery_sync_errors_total: { type: string }
  apiserver_peer_proxy_errors_total: { group: string; resource: string; type: string; version: string }
  apiserver_registered_watchers: { group: string; kind: string; version: string }
  apiserver_request_aborts_total: { group: string; resource: string; scope: string; subresource: string; verb: string; version: string }
  apiserver_request_body_size_bytes_bucket: { group: string; le: string; resource: string; verb: string }
  apiserver_request_body_size_bytes_count: { group: string; resource: string; verb: string }
  apiserver_request_body_size_bytes_sum: { group: string; resource: string; verb: string }
  apiserver_request_body_sizes_bucket: { le: string; resource: string; verb: string }
  apiserver_request_body_sizes_count: { resource: string; verb: string }
  apiserver_request_body_sizes_sum: { resource: string; verb: string }
  apiserver_request_duration_seconds_bucket: { component: string; dry_run: string; group: string; le: string; resource: string; scope: string; subresource: string; verb: 'GET' | 'LIST' | 'WATCH' | 'POST' | 'PUT' | 'PATCH' | 'APPLY' | 'DELETE' | 'DELETECOLLECTION' | 'CONNECT' | Other; version: string }
  apiserver_request_duration_seconds_count: { component: string; dry_run: string; group: string; resource: string; scope: string; subresource: string; verb: 'GET' | 'LIST' | 'WATCH' | 'POST' | 'PUT' | 'PATCH' | 'APPLY' | 'DELETE' | 'DELETECOLLECTION' | 'CONNECT' | Other; version: string }
  apiserver_request_duration_seconds_sum: { component: string; dry_run: string; group: string; resource: string; scope: string; subresource: string; verb: 'GET' | 'LIST' | 'WATCH' | 'POST' | 'PUT' | 'PATCH' | 'APPLY' | 'DELETE' | 'DELETECOLLECTION' | 'CONNECT' | Other; version: string }
  apiserver_request_filter_duration_seconds_bucket: { filter: string; le: string }
  apiserver_request_filter_duration_seconds_count: { filter: string }
  apiserver_request_filter_duration_seconds_sum: { filter: string }
  apiserver_request_post_timeout_total: { source: string; status: string }
  apiserver_request_sli_duration_seconds_bucket: { component: string; group: string; le: string; resource: string; scope: string; subresource: string; verb: 'GET' | 'LIST' | 'WATCH' | 'POST' | 'PUT' | 'PATCH' | 'APPLY' | 'DELETE' | 'DELETECOLLECTION' | 'CONNECT' | Other; version: string }
  apiserver_request_sli_duration_seconds_count: { component: string; group: string; resource: string; scope: string; subresource: string; verb: 'GET' | 'LIST' | 'WATCH' | 'POST' | 'PUT' | 'PATCH' | 'APPLY' | 'DELETE' | 'DELETECOLLECTION' | 'CONNECT' | Other; version: string }
  apiserver_request_sli_duration_seconds_sum: { component: string; group: string; resource: string; scope: string; subresource: string; verb: 'GET' | 'LIST' | 'WATCH' | 'POST' | 'PUT' | 'PATCH' | 'APPLY' | 'DELETE' | 'DELETECOLLECTION' | 'CONNECT' | Other; version: string }
  apiserver_request_slo_duration_seconds_bucket: { component: string; group: string; le: string; resource: string; scope: string; subresource: string; verb: string; version: string }
  apiserver_request_slo_duration_seconds_count: { component: string; group: string; resource: string; scope: string; subresource: string; verb: string; version: string }
  apiserver_request_slo_duration_seconds_sum: { component: string; group: string; resource: string; scope: string; subresource: string; verb: string; version: string }
  apiserver_request_terminations_total: { code: string; component: string; group: string; resource: string; scope: string; subresource: string; verb: string; version: string }
  apiserver_request_timestamp_comparison_time_bucket: { code_path: string; le: string }
  apiserver_request_timestamp_comparison_time_count: { code_path: string }
  apiserver_request_timestamp_comparison_time_sum: { code_path: string }
  apiserver_request_total: { code: string; component: string; dry_run: string; group: string; resource: string; scope: string; subresource: string; verb: 'GET' | 'LIST' | 'WATCH' | 'POST' | 'PUT' | 'PATCH' | 'APPLY' | 'DELETE' | 'DELETECOLLECTION' | 'CONNECT' | Other; version: string }
  apiserver_requested_deprecated_apis: { group: string; removed_release: string; resource: string; subresource: string; version: string }
  apiserver_rerouted_request_total: { code: string; group: string; resource: string; version: string }
  apiserver_resource_objects: { group: string; resource: string }
  apiserver_resource_size_estimate_bytes: { group: string; resource: string }
  apiserver_response_sizes_bucket: { component: string; group: string; le: string; resource: string; scope: string; subresource: string; verb: string; version: string }
  apiserver_response_sizes_count: { component: string; group: string; resource: string; scope: string; subresource: string; verb: string; version: string }
  apiserver_response_sizes_sum: { component: string; group: string; resource: string; scope: string; subresource: string; verb: string; version: string }
  apiserver_selfrequest_total: { group: string; resource: string; subresource: string; verb: string }
  apiserver_storage_consistency_checks_total: { group: string; resource: string; status: string }
  apiserver_storage_data_key_generation_duration_seconds_bucket: { le: string }
  apiserver_storage_data_key_generation_duration_seconds_count: {  }
  apiserver_storage_data_key_generation_duration_seconds_sum: {  }
  apiserver_storage_data_key_generation_failures_total: {  }
  apiserver_storage_db_total_size_in_bytes: { endpoint: string }
  apiserver_storage_decode_errors_total: { group: string; resource: string }
  apiserver_storage_envelope_transformation_cache_misses_total: {  }
  apiserver_storage_events_received_total: { group: string; resource: string }
  apiserver_storage_list_duration_seconds_bucket: { group: string; le: string; resource: string; streamed: string }
  apiserver_storage_list_duration_seconds_count: { group: string; resource: string; streamed: string }
  apiserver_storage_list_duration_seconds_sum: { group: string; resource: string; streamed: string }
  apiserver_storage_list_evaluated_objects_total: { group: string; resource: string; storage: string }
  apiserver_storage_list_fetched_objects_total: { group: string; index: string; resource: string; storage: string }
  apiserver_storage_list_returned_objects_total: { group: string; resource: string; storage: string }
  apiserver_storage_list_total: { group: string; index: string; resource: string; storage: string }
  apiserver_storage_objects: { resource: string }
  apiserver_storage_size_bytes: { storage_cluster_id: string }
  apiserver_storage_transformation_duration_seconds_bucket: { le: string; transformation_type: string; transformer_prefix: string }
  apiserver_storage_transformation_duration_seconds_count: { transformation_type: string; transformer_prefix: string }
  apiserver_storage_transformation_duration_seconds_sum: { transformation_type: string; transformer_prefix: string }
  apiserver_storage_transformation_operations_total: { resource: string; status: string; transformation_type: string; transformer_prefix: string }
  apiserver_stream_translator_requests_total: { code: string }
  apiserver_stream_tunnel_requests_total: { code: string }
  apiserver_terminated_watchers_total: { group: string; resource: string }
  apiserver_tls_handshake_errors_total: {  }
  apiserver_validating_admission_policy_check_duration_seconds_bucket: { enforcement_action: string; error_type: string; le: string; policy: string; policy_binding: string }
  apiserver_validating_admission_policy_check_duration_seconds_count: { enforcement_action: string; error_type: string; policy: string; policy_binding: string }
  apiserver_validating_admission_policy_check_duration_seconds_sum: { enforcement_action: string; error_type: string; policy: string; policy_binding: string }
  apiserver_validating_admission_policy_check_total: { enforcement_action: string; error_type: string; policy: string; policy_binding: string }
  apiserver_validating_admission_policy_definition_total: { enforcement_action: string; state: string }
  apiserver_validation_declarative_validation_mismatch_total: {  }
  apiserver_validation_declarative_validation_panic_total: {  }
  apiserver_validation_declarative_validation_panics_total: { validation_identifier: string }
  apiserver_validation_declarative_validation_parity_discrepancies_total: { validation_identifier: string }
  apiserver_validation_duplicate_validation_error_total: {  }
  apiserver_watch_cache_consistent_read_total: { fallback: string; group: string; resource: string; success: string }
  apiserver_watch_cache_events_dispatched_total: { group: string; resource: string }
  apiserver_watch_cache_events_received_total: { group: string; resource: string }
  apiserver_watch_cache_initialization_duration_seconds_bucket: { group: string; le: string; resource: string }
  apiserver_watch_cache_initialization_duration_seconds_count: { group: string; resource: string }
  apiserver_watch_cache_initialization_duration_seconds_sum: { group: string; resource: string }
  apiserver_watch_cache_initialization_errors_total: { group: string; resource: string }
  apiserver_watch_cache_initializations_total: { group: string; resource: string }
  apiserver_watch_cache_read_wait_seconds_bucket: { group: string; le: string; resource: string }
  apiserver_watch_cache_read_wait_seconds_count: { group: string; resource: string }
  apiserver_watch_cache_read_wait_seconds_sum: { group: string; resource: string }
  apiserver_watch_cache_resource_version: { group: string; resource: string }
  apiserver_watch_events_dispatch_duration_seconds_bucket: { group: string; le: string; resource: string; stage: string }
  apiserver_watch_events_dispatch_duration_seconds_count: { group: string; resource: string; stage: string }
  apiserver_watch_events_dispatch_duration_seconds_sum: { group: string; resource: string; stage: string }
  apiserver_watch_events_sizes_bucket: { group: string; le: string; resource: string; version: string }
  apiserver_watch_events_sizes_count: { group: string; resource: string; version: string }
  apiserver_watch_events_sizes_sum: { group: string; resource: string; version: string }
  apiserver_watch_events_total: { group: string; resource: string; version: string }
  apiserver_watch_filtered_events_total: { group: string; resource: string }
  apiserver_watch_list_duration_seconds_bucket: { group: string; le: string; resource: string; scope: string; version: string }
  apiserver_watch_list_duration_seconds_count: { group: string; resource: string; scope: string; version: string }
  apiserver_watch_list_duration_seconds_sum: { group: string; resource: string; scope: string; version: string }
  apiserver_watch_shards_total: { group: string; resource: string }
  apiserver_webhooks_x509_insecure_sha1_total: {  }
  apiserver_webhooks_x509_missing_san_total: {  }
  apiserver_websocket_streaming_requests_total: { proxy_type: string; subresource: string }
  attach_detach_controller_attachdetach_controller_forced_detaches: { reason: string }
  attachdetach_controller_forced_detaches: {  }
  attachdetach_controller_total_volumes: { plugin_name: string; state: string }
  authenticated_user_requests: { username: string }
  authentication_attempts: { result: string }
  authentication_duration_seconds_bucket: { le: string; result: string }
  authentication_duration_seconds_count: { result: string }
  authentication_duration_seconds_sum: { result: string }
  authentication_token_cache_active_fetch_count: { status: string }
  authentication_token_cache_fetch_total: { status: string }
  authentication_token_cache_request_duration_seconds_bucket: { le: string; status: string }
  authentication_token_cache_request_duration_seconds_count: { status: string }
  authentication_token_cache_request_duration_seconds_sum: { status: string }
  authentication_token_cache_request_total: { status: string }
  authorization_attempts_total: { result: string }
  authorization_duration_seconds_bucket: { le: string; result: string }
  authorization_duration_seconds_count: { result: string }
  authorization_duration_seconds_sum: { result: string }
  cadvisor_version_info: { cadvisorRevision: string; cadvisorVersion: string; dockerVersion: string; kernelVersion: string; osVersion: string }
  cardinality_enforcement_unexpected_categorizations_total: {  }
  clustertrustbundle_publisher_sync_duration_seconds_bucket: { code: string; le: string }
  clustertrustbundle_publisher_sync_duration_seconds_count: { code: string }
  clustertrustbundle_publisher_sync_duration_seconds_sum: { code: string }
  clustertrustbundle_publisher_sync_total: { code: string }
  container_blkio_device_usage_total: { container: string; device: string; id: string; image: string; major: string; minor: string; name: string; namespace: string; operation: string; pod: string }
  container_cpu_cfs_burst_periods_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_cpu_cfs_burst_seconds_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_cpu_cfs_periods_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_cpu_cfs_throttled_periods_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_cpu_cfs_throttled_seconds_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_cpu_kernel_nanoseconds: { container_id: string; namespace: string; runtime: string }
  container_cpu_load_average_10s: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_cpu_load_d_average_10s: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_cpu_nr_periods_total: { container_id: string; namespace: string; runtime: string }
  container_cpu_nr_throttled_total: { container_id: string; namespace: string; runtime: string }
  container_cpu_system_seconds_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_cpu_system_usec_microseconds: { container_id: string; namespace: string; runtime: string }
  container_cpu_throttle_periods_total: { container_id: string; namespace: string; runtime: string }
  container_cpu_throttled_periods_total: { container_id: string; namespace: string; runtime: string }
  container_cpu_throttled_time_nanoseconds: { container_id: string; namespace: string; runtime: string }
  container_cpu_throttled_usec_microseconds: { container_id: string; namespace: string; runtime: string }
  container_cpu_total_nanoseconds: { container_id: string; namespace: string; runtime: string }
  container_cpu_usage_seconds_total: { container: string; cpu: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_cpu_usage_usec_microseconds: { container_id: string; namespace: string; runtime: string }
  container_cpu_user_nanoseconds: { container_id: string; namespace: string; runtime: string }
  container_cpu_user_seconds_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_cpu_user_usec_microseconds: { container_id: string; namespace: string; runtime: string }
  container_creation_time_seconds: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_file_descriptors: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_inodes_free: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_inodes_total: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_io_cost_indebt_seconds_total: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_io_cost_indelay_seconds_total: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_io_cost_usage_seconds_total: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_io_cost_wait_seconds_total: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_io_current: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_io_time_seconds_total: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_io_time_weighted_seconds_total: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_limit_bytes: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_read_seconds_total: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_reads_bytes_total: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_reads_merged_total: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_reads_total: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_sector_reads_total: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_sector_writes_total: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_usage_bytes: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_write_seconds_total: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_writes_bytes_total: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_writes_merged_total: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_fs_writes_total: { container: string; device: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_health_state: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_io_rbytes_bytes: { container_id: string; major: string; minor: string; namespace: string; runtime: string }
  container_io_rios_total: { container_id: string; major: string; minor: string; namespace: string; runtime: string }
  container_io_wbytes_bytes: { container_id: string; major: string; minor: string; namespace: string; runtime: string }
  container_io_wios_total: { container_id: string; major: string; minor: string; namespace: string; runtime: string }
  container_last_seen: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_memory_active_anon_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_active_file_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_anon_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_anon_thp_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_cache: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_memory_cache_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_dirty_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_events_high_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_memory_events_max_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_memory_failcnt: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_memory_failures_total: { container: string; failure_type: 'pgfault' | 'pgmajfault'; id: string; image: string; name: string; namespace: string; pod: string; scope: 'container' | 'hierarchy' }
  container_memory_file_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_file_dirty_bytes: { container: string; container_id: string; id: string; image: string; name: string; namespace: string; pod: string; runtime: string }
  container_memory_file_mapped_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_file_writeback_bytes: { container: string; container_id: string; id: string; image: string; name: string; namespace: string; pod: string; runtime: string }
  container_memory_hierarchical_memory_limit_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_hierarchical_memsw_limit_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_inactive_anon_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_inactive_file_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_kernel_failcnt_total: { container_id: string; namespace: string; runtime: string }
  container_memory_kernel_limit_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_kernel_max_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_kernel_stack_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_kernel_usage: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_memory_kernel_usage_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_kerneltcp_failcnt_total: { container_id: string; namespace: string; runtime: string }
  container_memory_kerneltcp_limit_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_kerneltcp_max_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_kerneltcp_usage_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_mapped_file: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_memory_mapped_file_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_max_usage_bytes: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_memory_oom_total: { container_id: string; namespace: string; runtime: string }
  container_memory_pgactivate_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_pgdeactivate_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_pgfault_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_pglazyfree_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_pglazyfreed_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_pgmajfault_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_pgpgin_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_pgpgout_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_pgrefill_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_pgscan_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_pgscan_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_memory_pgsteal_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_pgsteal_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_memory_rss: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_memory_rss_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_rss_huge_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_shmem_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_slab_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_slab_reclaimable_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_slab_unreclaimable_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_sock_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_swap: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_memory_swap_failcnt_total: { container_id: string; namespace: string; runtime: string }
  container_memory_swap_limit_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_swap_max_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_swap_usage_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_thp_collapse_alloc_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_thp_fault_alloc_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_total_active_anon_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_total_active_file_bytes: { container: string; container_id: string; id: string; image: string; name: string; namespace: string; pod: string; runtime: string }
  container_memory_total_cache_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_total_dirty_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_total_inactive_anon_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_total_inactive_file_bytes: { container: string; container_id: string; id: string; image: string; name: string; namespace: string; pod: string; runtime: string }
  container_memory_total_mapped_file_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_total_pgfault_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_total_pgmajfault_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_total_pgpgin_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_total_pgpgout_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_total_rss_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_total_rss_huge_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_total_unevictable_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_total_writeback_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_unevictable_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_usage_bytes: { container: string; container_id: string; id: string; image: string; name: string; namespace: string; pod: string; runtime: string }
  container_memory_usage_failcnt_total: { container_id: string; namespace: string; runtime: string }
  container_memory_usage_limit_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_usage_max_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_usage_usage_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_working_set_bytes: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_memory_workingset_activate_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_workingset_nodereclaim_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_workingset_refault_anon_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_memory_workingset_refault_bytes: { container_id: string; namespace: string; runtime: string }
  container_memory_workingset_refault_file_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_memory_writeback_bytes: { container_id: string; namespace: string; runtime: string }
  container_network_receive_bytes_total: { container: string; id: string; image: string; interface: string; name: string; namespace: string; pod: string }
  container_network_receive_errors_total: { container: string; id: string; image: string; interface: string; name: string; namespace: string; pod: string }
  container_network_receive_packets_dropped_total: { container: string; id: string; image: string; interface: string; name: string; namespace: string; pod: string }
  container_network_receive_packets_total: { container: string; id: string; image: string; interface: string; name: string; namespace: string; pod: string }
  container_network_transmit_bytes_total: { container: string; id: string; image: string; interface: string; name: string; namespace: string; pod: string }
  container_network_transmit_errors_total: { container: string; id: string; image: string; interface: string; name: string; namespace: string; pod: string }
  container_network_transmit_packets_dropped_total: { container: string; id: string; image: string; interface: string; name: string; namespace: string; pod: string }
  container_network_transmit_packets_total: { container: string; id: string; image: string; interface: string; name: string; namespace: string; pod: string }
  container_oom_events_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_per_cpu_nanoseconds: { container_id: string; cpu: string; namespace: string; runtime: string }
  container_pids_current: { container_id: string; namespace: string; runtime: string }
  container_pids_limit: { container_id: string; namespace: string; runtime: string }
  container_pressure_cpu_stalled_seconds_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_pressure_cpu_waiting_seconds_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_pressure_io_stalled_seconds_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_pressure_io_waiting_seconds_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_pressure_memory_stalled_seconds_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_pressure_memory_waiting_seconds_total: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_processes: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_scrape_error: {  }
  container_sockets: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_spec_cpu_period: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_spec_cpu_quota: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_spec_cpu_shares: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_spec_memory_limit_bytes: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_spec_memory_reservation_limit_bytes: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_spec_memory_swap_limit_bytes: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_start_time_seconds: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_swap_limit_bytes: { container: string; namespace: string; pod: string }
  container_swap_usage_bytes: { container: string; namespace: string; pod: string }
  container_tasks_state: { container: string; id: string; image: string; name: string; namespace: string; pod: string; state: 'iowaiting' | 'running' | 'sleeping' | 'stopped' | 'uninterruptible' }
  container_threads: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_threads_max: { container: string; id: string; image: string; name: string; namespace: string; pod: string }
  container_ulimits_soft: { container: string; id: string; image: string; name: string; namespace: string; pod: string; ulimit: string }
  containerd_build_info_total: { revision: string; version: string }
  containerd_cri_container_checkpoint_seconds_bucket: { le: string; runtime: string }
  containerd_cri_container_checkpoint_seconds_count: { runtime: string }
  containerd_cri_container_checkpoint_seconds_sum: { runtime: string }
  containerd_cri_container_create_seconds_bucket: { le: string; runtime: string }
  containerd_cri_container_create_seconds_count: { runtime: string }
  containerd_cri_container_create_seconds_sum: { runtime: string }
  containerd_cri_container_events_dropped_total: {  }
  containerd_cri_container_list_seconds_bucket: { le: string }
  containerd_cri_container_list_seconds_count: {  }
  containerd_cri_container_list_seconds_sum: {  }
  containerd_cri_container_remove_seconds_bucket: { le: string; runtime: string }
  containerd_cri_container_remove_seconds_count: { runtime: string }
  containerd_cri_container_remove_seconds_sum: { runtime: string }
  containerd_cri_container_start_seconds_bucket: { le: string; runtime: string }
  containerd_cri_container_start_seconds_count: { runtime: string }
  containerd_cri_container_start_seconds_sum: { runtime: string }
  containerd_cri_container_stop_seconds_bucket: { le: string; runtime: string }
  containerd_cri_container_stop_seconds_count: { runtime: string }
  containerd_cri_container_stop_seconds_sum: { runtime: string }
  containerd_cri_input_bytes_total: {  }
  containerd_cri_input_entries_total: {  }
  containerd_cri_network_plugin_operations_duration_seconds_seconds_bucket: { le: string; operation_type: string }
  containerd_cri_network_plugin_operations_duration_seconds_seconds_count: { operation_type: string }
  containerd_cri_network_plugin_operations_duration_seconds_seconds_sum: { operation_type: string }
  containerd_cri_network_plugin_operations_errors_total_total: { operation_type: string }
  containerd_cri_network_plugin_operations_total_total: { operation_type: string }
  containerd_cri_output_bytes_total: {  }
  containerd_cri_output_entries_total: {  }
  containerd_cri_sandbox_create_network_seconds_bucket: { le: string }
  containerd_cri_sandbox_create_network_seconds_count: {  }
  containerd_cri_sandbox_create_network_seconds_sum: {  }
  containerd_cri_sandbox_delete_network_seconds_bucket: { le: string }
  containerd_cri_sandbox_delete_network_seconds_count: {  }
  containerd_cri_sandbox_delete_network_seconds_sum: {  }
  containerd_cri_sandbox_list_seconds_bucket: { le: string }
  containerd_cri_sandbox_list_seconds_count: {  }
  containerd_cri_sandbox_list_seconds_sum: {  }
  containerd_cri_sandbox_remove_seconds_bucket: { le: string; runtime: string }
  containerd_cri_sandbox_remove_seconds_count: { runtime: string }
  containerd_cri_sandbox_remove_seconds_sum: { runtime: string }
  containerd_cri_sandbox_runtime_create_seconds_bucket: { le: string; runtime: string }
  containerd_cri_sandbox_runtime_create_seconds_count: { runtime: string }
  containerd_cri_sandbox_runtime_create_seconds_sum: { runtime: string }
  containerd_cri_sandbox_runtime_stop_seconds_bucket: { le: string; runtime: string }
  containerd_cri_sandbox_runtime_stop_seconds_count: { runtime: string }
  containerd_cri_sandbox_runtime_stop_seconds_sum: { runtime: string }
  containerd_cri_sandboxed_image_pulling_throughput_bucket: { le: string }
  containerd_cri_sandboxed_image_pulling_throughput_count: {  }
  containerd_cri_sandboxed_image_pulling_throughput_sum: {  }
  containerd_cri_sandboxed_image_pulls_total: { status: string }
  containerd_cri_sandboxed_in_progress_image_pulls_total: {  }
  containerd_cri_split_entries_total: {  }
  containerd_gc_collections_total: { status: string }
  containerd_gc_gc_seconds_bucket: { le: string }
  containerd_gc_gc_seconds_count: {  }
  containerd_gc_gc_seconds_sum: {  }
  coredns_acl_allowed_requests_total: { server: string; view: string }
  coredns_acl_blocked_requests_total: { server: string; view: string; zone: string }
  coredns_acl_dropped_requests_total: { server: string; view: string; zone: string }
  coredns_acl_filtered_requests_total: { server: string; view: string; zone: string }
  coredns_autopath_success_count_total: { server: string }
  coredns_autopath_success_total: { server: string }
  coredns_build_info: { goversion: string; revision: string; version: string }
  coredns_cache_drops_total: { server: string; view: string; zones: string }
  coredns_cache_entries: { server: string; type: string; view: string; zones: string }
  coredns_cache_evictions_total: { server: string; type: string; view: string; zones: string }
  coredns_cache_hits_total: { server: string; type: string; view: string; zones: string }
  coredns_cache_misses_total: { server: string; view: string; zones: string }
  coredns_cache_prefetch_total: { server: string; view: string; zones: string }
  coredns_cache_requests_total: { server: string; view: string; zones: string }
  coredns_cache_served_stale_total: { server: string; view: string; zones: string }
  coredns_cache_size: { server: string; type: string }
  coredns_dns64_requests_translated_total: { server: string }
  coredns_dns_do_requests_total: { server: string; view: string; zone: string }
  coredns_dns_https3_responses_total: { server: string; status: string }
  coredns_dns_https_responses_total: { server: string; status: string }
  coredns_dns_quic_responses_total: { server: string; status: string }
  coredns_dns_request_allow_count_total: { server: string }
  coredns_dns_request_block_count_total: { server: string; zone: string }
  coredns_dns_request_count_total: { family: string; proto: string; server: string; zone: string }
  coredns_dns_request_do_count_total: { server: string; zone: string }
  coredns_dns_request_duration_seconds_bucket: { le: string; server: string; view: string; zone: string }
  coredns_dns_request_duration_seconds_count: { server: string; view: string; zone: string }
  coredns_dns_request_duration_seconds_sum: { server: string; view: string; zone: string }
  coredns_dns_request_size_bytes_bucket: { le: string; proto: string; server: string; view: string; zone: string }
  coredns_dns_request_size_bytes_count: { proto: string; server: string; view: string; zone: string }
  coredns_dns_request_size_bytes_sum: { proto: string; server: string; view: string; zone: string }
  coredns_dns_request_type_count_total: { server: string; type: string; zone: string }
  coredns_dns_requests_total: { family: string; proto: string; server: string; type: string; view: string; zone: string }
  coredns_dns_response_rcode_count_total: { rcode: string; server: string; zone: string }
  coredns_dns_response_size_bytes_bucket: { le: string; proto: string; server: string; view: string; zone: string }
  coredns_dns_response_size_bytes_count: { proto: string; server: string; view: string; zone: string }
  coredns_dns_response_size_bytes_sum: { proto: string; server: string; view: string; zone: string }
  coredns_dns_responses_total: { plugin: string; rcode: 'NOERROR' | 'NXDOMAIN' | 'SERVFAIL' | 'REFUSED' | 'FORMERR' | 'NOTIMP' | Other; server: string; view: string; zone: string }
  coredns_dnssec_cache_entries: { server: string; type: string }
  coredns_dnssec_cache_hits_total: { server: string }
  coredns_dnssec_cache_misses_total: { server: string }
  coredns_dnssec_cache_size: { server: string; type: string }
  coredns_forward_conn_cache_hits_total: { proto: string; to: string }
  coredns_forward_conn_cache_misses_total: { proto: string; to: string }
  coredns_forward_healthcheck_broken_count_total: {  }
  coredns_forward_healthcheck_broken_total: {  }
  coredns_forward_healthcheck_failure_count_total: { to: string }
  coredns_forward_healthcheck_failures_total: { to: string }
  coredns_forward_max_concurrent_reject_count_total: {  }
  coredns_forward_max_concurrent_rejects_total: {  }
  coredns_forward_request_count_total: { to: string }
  coredns_forward_request_duration_seconds_bucket: { le: string; rcode: string; to: string }
  coredns_forward_request_duration_seconds_count: { rcode: string; to: string }
  coredns_forward_request_duration_seconds_sum: { rcode: string; to: string }
  coredns_forward_requests_total: { to: string }
  coredns_forward_response_rcode_count_total: { rcode: string; to: string }
  coredns_forward_responses_total: { rcode: string; to: string }
  coredns_forward_sockets_open: { to: string }
  coredns_grpc_request_count_total: { to: string }
  coredns_grpc_request_duration_seconds_bucket: { le: string; to: string }
  coredns_grpc_request_duration_seconds_count: { to: string }
  coredns_grpc_request_duration_seconds_sum: { to: string }
  coredns_grpc_requests_total: { to: string }
  coredns_grpc_response_rcode_count_total: { rcode: string; to: string }
  coredns_grpc_responses_total: { rcode: string; to: string }
  coredns_health_request_duration_seconds_bucket: { le: string }
  coredns_health_request_duration_seconds_count: {  }
  coredns_health_request_duration_seconds_sum: {  }
  coredns_health_request_failures_total: {  }
  coredns_hosts_entries: { hostsfile: string }
  coredns_hosts_entries_count: {  }
  coredns_hosts_reload_timestamp_seconds: {  }
  coredns_kubernetes_dns_programming_duration_seconds_bucket: { le: string; service_kind: string }
  coredns_kubernetes_dns_programming_duration_seconds_count: { service_kind: string }
  coredns_kubernetes_dns_programming_duration_seconds_sum: { service_kind: string }
  coredns_kubernetes_rest_client_rate_limiter_duration_seconds_bucket: { host: string; le: string; verb: string }
  coredns_kubernetes_rest_client_rate_limiter_duration_seconds_count: { host: string; verb: string }
  coredns_kubernetes_rest_client_rate_limiter_duration_seconds_sum: { host: string; verb: string }
  coredns_kubernetes_rest_client_request_duration_seconds_bucket: { host: string; le: string; verb: string }
  coredns_kubernetes_rest_client_request_duration_seconds_count: { host: string; verb: string }
  coredns_kubernetes_rest_client_request_duration_seconds_sum: { host: string; verb: string }
  coredns_kubernetes_rest_client_requests_total: { code: string; host: string; method: string }
  coredns_local_localhost_requests_total: {  }
  coredns_nomad_failed_requests_total: { namespace: string; server: string }
  coredns_nomad_success_requests_total: { namespace: string; server: string }
  coredns_panic_count_total: {  }
  coredns_panics_total: {  }
  coredns_plugin_enabled: { name: string; server: string; view: string; zone: string }
  coredns_proxy_conn_cache_hits_total: { proto: string; proxy_name: string; to: string }
  coredns_proxy_conn_cache_misses_total: { proto: string; proxy_name: string; to: string }
  coredns_proxy_healthcheck_failures_total: { proxy_name: string; to: string }
  coredns_proxy_request_duration_seconds_bucket: { le: string; proxy_name: string; rcode: string; to: string }
  coredns_proxy_request_duration_seconds_count: { proxy_name: string; rcode: string; to: string }
  coredns_proxy_request_duration_seconds_sum: { proxy_name: string; rcode: string; to: string }
  coredns_reload_failed_count_total: {  }
  coredns_reload_failed_total: {  }
  coredns_reload_version_info: { hash: string; value: string }
  coredns_shed_dropped_total: { reason: string; server: string }
  coredns_template_matches_total: { class: string; server: string; type: string; view: string; zone: string }
  coredns_template_rr_failures_total: { class: string; section: string; server: string; template: string; type: string; view: string; zone: string }
  coredns_template_template_failures_total: { class: string; section: string; server: string; template: string; type: string; view: string; zone: string }
  crio_containers_dropped_events_total: {  }
  crio_containers_oom_count_total: { name: string }
  crio_containers_oom_total: {  }
  crio_containers_seccomp_notifier_count_total: { name: string; syscall: string }
  crio_image_layer_reuse_total: {  }
  crio_image_pulls_bytes_total: { mediatype: string; size: string }
  crio_image_pulls_failure_total: { error: string }
  crio_image_pulls_layer_size_bucket: { le: string }
  crio_image_pulls_layer_size_count: {  }
  crio_image_pulls_layer_size_sum: {  }
  crio_image_pulls_skipped_bytes_total: { size: string }
  crio_image_pulls_success_total: {  }
  crio_operations_errors_total: { operation: string }
  crio_operations_latency_seconds: { operation: string }
  crio_operations_latency_seconds_total: { operation: string; quantile: string }
  crio_operations_latency_seconds_total_count: { operation: string }
  crio_operations_latency_seconds_total_sum: { operation: string }
  crio_operations_total: { operation: string }
  crio_processes_defunct: {  }
  cronjob_controller_cronjob_job_creation_skew_duration_seconds_bucket: { le: string }
  cronjob_controller_cronjob_job_creation_skew_duration_seconds_count: {  }
  cronjob_controller_cronjob_job_creation_skew_duration_seconds_sum: {  }
  cronjob_controller_job_creation_skew_duration_seconds_bucket: { le: string }
  cronjob_controller_job_creation_skew_duration_seconds_count: {  }
  cronjob_controller_job_creation_skew_duration_seconds_sum: {  }
  csi_node_storage_health_status: { driver_name: string; reason: string; status: string }
  csi_operations_seconds_bucket: { driver_name: string; grpc_status_code: string; le: string; method_name: string; migrated: string }
  csi_operations_seconds_count: { driver_name: string; grpc_status_code: string; method_name: string; migrated: string }
  csi_operations_seconds_sum: { driver_name: string; grpc_status_code: string; method_name: string; migrated: string }
  daemonset_controller_stale_sync_skips_total: { group: string; resource: string }
  device_taint_eviction_controller_pod_deletion_duration_seconds_bucket: { le: string }
  device_taint_eviction_controller_pod_deletion_duration_seconds_count: {  }
  device_taint_eviction_controller_pod_deletion_duration_seconds_sum: {  }
  device_taint_eviction_controller_pod_deletions_total: {  }
  disabled_metrics_total: {  }
  dra_grpc_operations_duration_seconds_bucket: { driver_name: string; grpc_status_code: string; le: string; method_name: string }
  dra_grpc_operations_duration_seconds_count: { driver_name: string; grpc_status_code: string; method_name: string }
  dra_grpc_operations_duration_seconds_sum: { driver_name: string; grpc_status_code: string; method_name: string }
  dra_node_prepare_skips_total: { driver_name: string }
  dra_node_unprepare_skips_total: { driver_name: string }
  dra_operations_duration_seconds_bucket: { is_error: string; le: string; operation_name: string }
  dra_operations_duration_seconds_count: { is_error: string; operation_name: string }
  dra_operations_duration_seconds_sum: { is_error: string; operation_name: string }
  dra_resource_claims_in_use: { driver_name: string }
  dynamic_resource_allocation_resource_claims: { admin_access: string; allocated: string; source: string }
  dynamic_resource_allocation_resourceclaim_creates_total: { admin_access: string; owner_api_group: string; owner_api_kind: string; status: string }
  endpoint_slice_controller_changes: { operation: string }
  endpoint_slice_controller_desired_endpoint_slices: {  }
  endpoint_slice_controller_endpoints_added_per_sync_bucket: { le: string }
  endpoint_slice_controller_endpoints_added_per_sync_count: {  }
  endpoint_slice_controller_endpoints_added_per_sync_sum: {  }
  endpoint_slice_controller_endpoints_desired: {  }
  endpoint_slice_controller_endpoints_removed_per_sync_bucket: { le: string }
  endpoint_slice_controller_endpoints_removed_per_sync_count: {  }
  endpoint_slice_controller_endpoints_removed_per_sync_sum: {  }
  endpoint_slice_controller_endpointslices_changed_per_sync_bucket: { le: string; topology: string; traffic_distribution: string }
  endpoint_slice_controller_endpointslices_changed_per_sync_count: { topology: string; traffic_distribution: string }
  endpoint_slice_controller_endpointslices_changed_per_sync_sum: { topology: string; traffic_distribution: string }
  endpoint_slice_controller_num_endpoint_slices: {  }
  endpoint_slice_controller_services_count_by_traffic_distribution: { traffic_distribution: string }
  endpoint_slice_controller_syncs: { result: string }
  endpoint_slice_mirroring_controller_addresses_skipped_per_sync_bucket: { le: string }
  endpoint_slice_mirroring_controller_addresses_skipped_per_sync_count: {  }
  endpoint_slice_mirroring_controller_addresses_skipped_per_sync_sum: {  }
  endpoint_slice_mirroring_controller_changes: { operation: string }
  endpoint_slice_mirroring_controller_desired_endpoint_slices: {  }
  endpoint_slice_mirroring_controller_endpoints_added_per_sync_bucket: { le: string }
  endpoint_slice_mirroring_controller_endpoints_added_per_sync_count: {  }
  endpoint_slice_mirroring_controller_endpoints_added_per_sync_sum: {  }
  endpoint_slice_mirroring_controller_endpoints_desired: {  }
  endpoint_slice_mirroring_controller_endpoints_removed_per_sync_bucket: { le: string }
  endpoint_slice_mirroring_controller_endpoints_removed_per_sync_count: {  }
  endpoint_slice_mirroring_controller_endpoints_removed_per_sync_sum: {  }
  endpoint_slice_mirroring_controller_endpoints_sync_duration_bucket: { le: string }
  endpoint_slice_mirroring_controller_endpoints_sync_duration_count: {  }
  endpoint_slice_mirroring_controller_endpoints_sync_duration_sum: {  }
  endpoint_slice_mirroring_controller_endpoints_updated_per_sync_bucket: { le: string }
  endpoint_slice_mirroring_controller_endpoints_updated_per_sync_count: {  }
  endpoint_slice_mirroring_controller_endpoints_updated_per_sync_sum: {  }
  endpoint_slice_mirroring_controller_num_endpoint_slices: {  }
  ephemeral_volume_controller_create_failures_total: {  }
  ephemeral_volume_controller_create_total: {  }
  etcd_bookmark_counts: { group: string; resource: string }
  etcd_bookmark_total: { group: string; resource: string }
  etcd_cluster_version: { cluster_version: string }
  etcd_db_total_size_in_bytes: { endpoint: string }
  etcd_debugging_auth_revision: {  }
  etcd_debugging_disk_backend_commit_rebalance_duration_seconds_bucket: { le: string }
  etcd_debugging_disk_backend_commit_rebalance_duration_seconds_count: {  }
  etcd_debugging_disk_backend_commit_rebalance_duration_seconds_sum: {  }
  etcd_debugging_disk_backend_commit_spill_duration_seconds_bucket: { le: string }
  etcd_debugging_disk_backend_commit_spill_duration_seconds_count: {  }
  etcd_debugging_disk_backend_commit_spill_duration_seconds_sum: {  }
  etcd_debugging_disk_backend_commit_write_duration_seconds_bucket: { le: string }
  etcd_debugging_disk_backend_commit_write_duration_seconds_count: {  }
  etcd_debugging_disk_backend_commit_write_duration_seconds_sum: {  }
  etcd_debugging_lease_granted_total: {  }
  etcd_debugging_lease_renewed_total: {  }
  etcd_debugging_lease_revoked_total: {  }
  etcd_debugging_lease_ttl_total_bucket: { le: string }
  etcd_debugging_lease_ttl_total_count: {  }
  etcd_debugging_lease_ttl_total_sum: {  }
  etcd_debugging_mvcc_compact_revision: {  }
  etcd_debugging_mvcc_current_revision: {  }
  etcd_debugging_mvcc_db_compaction_keys_total: {  }
  etcd_debugging_mvcc_db_compaction_last: {  }
  etcd_debugging_mvcc_db_compaction_pause_duration_milliseconds_bucket: { le: string }
  etcd_debugging_mvcc_db_compaction_pause_duration_milliseconds_count: {  }
  etcd_debugging_mvcc_db_compaction_pause_duration_milliseconds_sum: {  }
  etcd_debugging_mvcc_db_compaction_total_duration_milliseconds_bucket: { le: string }
  etcd_debugging_mvcc_db_compaction_total_duration_milliseconds_count: {  }
  etcd_debugging_mvcc_db_compaction_total_duration_milliseconds_sum: {  }
  etcd_debugging_mvcc_db_total_size_in_bytes: {  }
  etcd_debugging_mvcc_delete_total: {  }
  etcd_debugging_mvcc_events_total: {  }
  etcd_debugging_mvcc_index_compaction_pause_duration_milliseconds_bucket: { le: string }
  etcd_debugging_mvcc_index_compaction_pause_duration_milliseconds_count: {  }
  etcd_debugging_mvcc_index_compaction_pause_duration_milliseconds_sum: {  }
  etcd_debugging_mvcc_keys_total: {  }
  etcd_debugging_mvcc_pending_events_total: {  }
  etcd_debugging_mvcc_put_total: {  }
  etcd_debugging_mvcc_range_total: {  }
  etcd_debugging_mvcc_slow_watcher_total: {  }
  etcd_debugging_mvcc_total_put_size_in_bytes: {  }
  etcd_debugging_mvcc_txn_total: {  }
  etcd_debugging_mvcc_watch_stream_total: {  }
  etcd_debugging_mvcc_watcher_total: {  }
  etcd_debugging_server_alarms: { alarm_type: string; server_id: string }
  etcd_debugging_server_lease_expired_total: {  }
  etcd_debugging_server_watch_send_loop_control_stream_duration_seconds_bucket: { le: string }
  etcd_debugging_server_watch_send_loop_control_stream_duration_seconds_count: {  }
  etcd_debugging_server_watch_send_loop_control_stream_duration_seconds_sum: {  }
  etcd_debugging_server_watch_send_loop_progress_duration_seconds_bucket: { le: string }
  etcd_debugging_server_watch_send_loop_progress_duration_seconds_count: {  }
  etcd_debugging_server_watch_send_loop_progress_duration_seconds_sum: {  }
  etcd_debugging_server_watch_send_loop_watch_stream_duration_per_event_seconds_bucket: { le: string }
  etcd_debugging_server_watch_send_loop_watch_stream_duration_per_event_seconds_count: {  }
  etcd_debugging_server_watch_send_loop_watch_stream_duration_per_event_seconds_sum: {  }
  etcd_debugging_server_watch_send_loop_watch_stream_duration_seconds_bucket: { le: string }
  etcd_debugging_server_watch_send_loop_watch_stream_duration_seconds_count: {  }
  etcd_debugging_server_watch_send_loop_watch_stream_duration_seconds_sum: {  }
  etcd_debugging_snap_save_marshalling_duration_seconds_bucket: { le: string }
  etcd_debugging_snap_save_marshalling_duration_seconds_count: {  }
  etcd_debugging_snap_save_marshalling_duration_seconds_sum: {  }
  etcd_debugging_snap_save_total_duration_seconds_bucket: { le: string }
  etcd_debugging_snap_save_total_duration_seconds_count: {  }
  etcd_debugging_snap_save_total_duration_seconds_sum: {  }
  etcd_debugging_store_expires_total: {  }
  etcd_debugging_store_reads_failed_total: { action: string }
  etcd_debugging_store_reads_total: { action: string }
  etcd_debugging_store_watch_requests_total: {  }
  etcd_debugging_store_watchers: {  }
  etcd_debugging_store_writes_failed_total: { action: string }
  etcd_debugging_store_writes_total: { action: string }
  etcd_disk_backend_commit_duration_seconds_bucket: { le: string }
  etcd_disk_backend_commit_duration_seconds_count: {  }
  etcd_disk_backend_commit_duration_seconds_sum: {  }
  etcd_disk_backend_defrag_duration_seconds_bucket: { le: string }
  etcd_disk_backend_defrag_duration_seconds_count: {  }
  etcd_disk_backend_defrag_duration_seconds_sum: {  }
  etcd_disk_backend_snapshot_duration_seconds_bucket: { le: string }
  etcd_disk_backend_snapshot_duration_seconds_count: {  }
  etcd_disk_backend_snapshot_duration_seconds_sum: {  }
  etcd_disk_defrag_inflight: {  }
  etcd_disk_wal_fsync_duration_seconds_bucket: { le: string }
  etcd_disk_wal_fsync_duration_seconds_count: {  }
  etcd_disk_wal_fsync_duration_seconds_sum: {  }
  etcd_disk_wal_write_bytes_total: {  }
  etcd_disk_wal_write_duration_seconds_bucket: { le: string }
  etcd_disk_wal_write_duration_seconds_count: {  }
  etcd_disk_wal_write_duration_seconds_sum: {  }
  etcd_grpc_proxy_cache_hits_total: {  }
  etcd_grpc_proxy_cache_keys_total: {  }
  etcd_grpc_proxy_cache_misses_total: {  }
  etcd_grpc_proxy_events_coalescing_total: {  }
  etcd_grpc_proxy_watchers_coalescing_total: {  }
  etcd_http_failed_total: { code: string; method: string }
  etcd_http_received_total: { method: string }
  etcd_http_successful_duration_seconds_bucket: { le: string; method: string }
  etcd_http_successful_duration_seconds_count: { method: string }
  etcd_http_successful_duration_seconds_sum: { method: string }
  etcd_lease_object_counts_bucket: { le: string }
  etcd_lease_object_counts_count: {  }
  etcd_lease_object_counts_sum: {  }
  etcd_mvcc_db_open_read_transactions: {  }
  etcd_mvcc_db_total_size_in_bytes: {  }
  etcd_mvcc_db_total_size_in_use_in_bytes: {  }
  etcd_mvcc_delete_total: {  }
  etcd_mvcc_hash_duration_seconds_bucket: { le: string }
  etcd_mvcc_hash_duration_seconds_count: {  }
  etcd_mvcc_hash_duration_seconds_sum: {  }
  etcd_mvcc_hash_rev_duration_seconds_bucket: { le: string }
  etcd_mvcc_hash_rev_duration_seconds_count: {  }
  etcd_mvcc_hash_rev_duration_seconds_sum: {  }
  etcd_mvcc_put_total: {  }
  etcd_mvcc_range_total: {  }
  etcd_mvcc_txn_total: {  }
  etcd_network_active_peers: { Local: string; Remote: string }
  etcd_network_client_grpc_received_bytes_total: {  }
  etcd_network_client_grpc_sent_bytes_total: {  }
  etcd_network_disconnected_peers_total: { Local: string; Remote: string }
  etcd_network_known_peers: { Local: string; Remote: string }
  etcd_network_peer_received_bytes_total: { From: string }
  etcd_network_peer_received_failures_total: { From: string }
  etcd_network_peer_round_trip_time_seconds_bucket: { To: string; le: string }
  etcd_network_peer_round_trip_time_seconds_count: { To: string }
  etcd_network_peer_round_trip_time_seconds_sum: { To: string }
  etcd_network_peer_sent_bytes_total: { To: string }
  etcd_network_peer_sent_failures_total: { To: string }
  etcd_network_server_stream_failures_total: { API: string; Type: string }
  etcd_network_snapshot_receive_failures: { From: string }
  etcd_network_snapshot_receive_inflights_total: { From: string }
  etcd_network_snapshot_receive_success: { From: string }
  etcd_network_snapshot_receive_total_duration_seconds_bucket: { From: string; le: string }
  etcd_network_snapshot_receive_total_duration_seconds_count: { From: string }
  etcd_network_snapshot_receive_total_duration_seconds_sum: { From: string }
  etcd_network_snapshot_send_failures: { To: string }
  etcd_network_snapshot_send_inflights_total: { To: string }
  etcd_network_snapshot_send_success: { To: string }
  etcd_network_snapshot_send_total_duration_seconds_bucket: { To: string; le: string }
  etcd_network_snapshot_send_total_duration_seconds_count: { To: string }
  etcd_network_snapshot_send_total_duration_seconds_sum: { To: string }
  etcd_object_counts: { resource: string }
  etcd_proxy_dropped_total: { method: string; proxying_error: string }
  etcd_proxy_handled_total: { code: string; method: string }
  etcd_proxy_handling_duration_seconds_bucket: { le: string; method: string }
  etcd_proxy_handling_duration_seconds_count: { method: string }
  etcd_proxy_handling_duration_seconds_sum: { method: string }
  etcd_proxy_requests_total: { method: string }
  etcd_request_duration_seconds_bucket: { group: string; le: string; operation: string; resource: string }
  etcd_request_duration_seconds_count: { group: string; operation: string; resource: string }
  etcd_request_duration_seconds_sum: { group: string; operation: string; resource: string }
  etcd_request_errors_total: { group: string; operation: string; resource: string }
  etcd_requests_total: { group: string; operation: string; resource: string }
  etcd_server_apply_duration_seconds_bucket: { le: string; op: string; success: string; version: string }
  etcd_server_apply_duration_seconds_count: { op: string; success: string; version: string }
  etcd_server_apply_duration_seconds_sum: { op: string; success: string; version: string }
  etcd_server_client_requests_total: { client_api_version: string; type: string }
  etcd_server_feature_enabled: { name: string; stage: string }
  etcd_server_go_version: { server_go_version: string }
  etcd_server_has_leader: {  }
  etcd_server_health_failures: {  }
  etcd_server_health_success: {  }
  etcd_server_healthcheck: { name: string; type: string }
  etcd_server_healthchecks_total: { name: string; status: string; type: string }
  etcd_server_heartbeat_send_failures_total: {  }
  etcd_server_id: { server_id: string }
  etcd_server_is_leader: {  }
  etcd_server_is_learner: {  }
  etcd_server_leader_changes_seen_total: {  }
  etcd_server_learner_promote_failures: { Reason: string }
  etcd_server_learner_promote_successes: {  }
  etcd_server_proposals_applied_total: {  }
  etcd_server_proposals_committed_total: {  }
  etcd_server_proposals_failed_total: {  }
  etcd_server_proposals_pending: {  }
  etcd_server_quota_backend_bytes: {  }
  etcd_server_range_duration_seconds_bucket: { le: string; success: string }
  etcd_server_range_duration_seconds_count: { success: string }
  etcd_server_range_duration_seconds_sum: { success: string }
  etcd_server_read_indexes_failed_total: {  }
  etcd_server_request_duration_seconds_bucket: { le: string; success: string; type: string }
  etcd_server_request_duration_seconds_count: { success: string; type: string }
  etcd_server_request_duration_seconds_sum: { success: string; type: string }
  etcd_server_slow_apply_total: {  }
  etcd_server_slow_read_indexes_total: {  }
  etcd_server_snapshot_apply_in_progress_total: {  }
  etcd_server_version: { server_version: string }
  etcd_snap_db_fsync_duration_seconds_bucket: { le: string }
  etcd_snap_db_fsync_duration_seconds_count: {  }
  etcd_snap_db_fsync_duration_seconds_sum: {  }
  etcd_snap_db_save_total_duration_seconds_bucket: { le: string }
  etcd_snap_db_save_total_duration_seconds_count: {  }
  etcd_snap_db_save_total_duration_seconds_sum: {  }
  etcd_snap_fsync_duration_seconds_bucket: { le: string }
  etcd_snap_fsync_duration_seconds_count: {  }
  etcd_snap_fsync_duration_seconds_sum: {  }
  field_validation_request_duration_seconds_bucket: { field_validation: string; le: string }
  field_validation_request_duration_seconds_count: { field_validation: string }
  field_validation_request_duration_seconds_sum: { field_validation: string }
  force_cleaned_failed_volume_operation_errors_total: {  }
  force_cleaned_failed_volume_operations_total: {  }
  garbagecollector_controller_resources_sync_error_total: {  }
  go_cgo_go_to_c_calls_calls_total: {  }
  go_cpu_classes_gc_mark_assist_cpu_seconds_total: {  }
  go_cpu_classes_gc_mark_dedicated_cpu_seconds_total: {  }
  go_cpu_classes_gc_mark_idle_cpu_seconds_total: {  }
  go_cpu_classes_gc_pause_cpu_seconds_total: {  }
  go_cpu_classes_gc_total_cpu_seconds_total: {  }
  go_cpu_classes_idle_cpu_seconds_total: {  }
  go_cpu_classes_scavenge_assist_cpu_seconds_total: {  }
  go_cpu_classes_scavenge_background_cpu_seconds_total: {  }
  go_cpu_classes_scavenge_total_cpu_seconds_total: {  }
  go_cpu_classes_total_cpu_seconds_total: {  }
  go_cpu_classes_user_cpu_seconds_total: {  }
  go_gc_cleanups_executed_cleanups_total: {  }
  go_gc_cleanups_queued_cleanups_total: {  }
  go_gc_cycles_automatic_gc_cycles_total: {  }
  go_gc_cycles_forced_gc_cycles_total: {  }
  go_gc_cycles_total_gc_cycles_total: {  }
  go_gc_duration_seconds: { quantile: string }
  go_gc_duration_seconds_count: {  }
  go_gc_duration_seconds_sum: {  }
  go_gc_finalizers_executed_finalizers_total: {  }
  go_gc_finalizers_queued_finalizers_total: {  }
  go_gc_gogc_percent: {  }
  go_gc_gomemlimit_bytes: {  }
  go_gc_heap_allocs_by_size_bytes_bucket: { le: string }
  go_gc_heap_allocs_by_size_bytes_count: {  }
  go_gc_heap_allocs_by_size_bytes_sum: {  }
  go_gc_heap_allocs_bytes_total: {  }
  go_gc_heap_allocs_objects_total: {  }
  go_gc_heap_frees_by_size_bytes_bucket: { le: string }
  go_gc_heap_frees_by_size_bytes_count: {  }
  go_gc_heap_frees_by_size_bytes_sum: {  }
  go_gc_heap_frees_bytes_total: {  }
  go_gc_heap_frees_objects_total: {  }
  go_gc_heap_goal_bytes: {  }
  go_gc_heap_live_bytes: {  }
  go_gc_heap_objects_objects: {  }
  go_gc_heap_tiny_allocs_objects_total: {  }
  go_gc_limiter_last_enabled_gc_cycle: {  }
  go_gc_pauses_seconds_bucket: { le: string }
  go_gc_pauses_seconds_count: {  }
  go_gc_pauses_seconds_sum: {  }
  go_gc_scan_globals_bytes: {  }
  go_gc_scan_heap_bytes: {  }
  go_gc_scan_stack_bytes: {  }
  go_gc_scan_total_bytes: {  }
  go_gc_stack_starting_size_bytes: {  }
  go_godebug_non_default_behavior_allowmultiplevcs_events_total: {  }
  go_godebug_non_default_behavior_asynctimerchan_events_total: {  }
  go_godebug_non_default_behavior_containermaxprocs_events_total: {  }
  go_godebug_non_default_behavior_cryptocustomrand_events_total: {  }
  go_godebug_non_default_behavior_embedfollowsymlinks_events_total: {  }
  go_godebug_non_default_behavior_execerrdot_events_total: {  }
  go_godebug_non_default_behavior_fips140ems_events_total: {  }
  go_godebug_non_default_behavior_gocachehash_events_total: {  }
  go_godebug_non_default_behavior_gocachetest_events_total: {  }
  go_godebug_non_default_behavior_gocacheverify_events_total: {  }
  go_godebug_non_default_behavior_gotestjsonbuildtext_events_total: {  }
  go_godebug_non_default_behavior_gotypesalias_events_total: {  }
  go_godebug_non_default_behavior_htmlmetacontenturlescape_events_total: {  }
  go_godebug_non_default_behavior_http2client_events_total: {  }
  go_godebug_non_default_behavior_http2server_events_total: {  }
  go_godebug_non_default_behavior_httpcookiemaxnum_events_total: {  }
  go_godebug_non_default_behavior_httplaxcontentlength_events_total: {  }
  go_godebug_non_default_behavior_httpmuxgo121_events_total: {  }
  go_godebug_non_default_behavior_httpservecontentkeepheaders_events_total: {  }
  go_godebug_non_default_behavior_installgoroot_events_total: {  }
  go_godebug_non_default_behavior_multipartmaxheaders_events_total: {  }
  go_godebug_non_default_behavior_multipartmaxparts_events_total: {  }
  go_godebug_non_default_behavior_multipathtcp_events_total: {  }
  go_godebug_non_default_behavior_netedns0_events_total: {  }
  go_godebug_non_default_behavior_panicnil_events_total: {  }
  go_godebug_non_default_behavior_randautoseed_events_total: {  }
  go_godebug_non_default_behavior_randseednop_events_total: {  }
  go_godebug_non_default_behavior_rsa1024min_events_total: {  }
  go_godebug_non_default_behavior_tarinsecurepath_events_total: {  }
  go_godebug_non_default_behavior_tls10server_events_total: {  }
  go_godebug_non_default_behavior_tls3des_events_total: {  }
  go_godebug_non_default_behavior_tlsmaxrsasize_events_total: {  }
  go_godebug_non_default_behavior_tlsrsakex_events_total: {  }
  go_godebug_non_default_behavior_tlssha1_events_total: {  }
  go_godebug_non_default_behavior_tlsunsafeekm_events_total: {  }
  go_godebug_non_default_behavior_updatemaxprocs_events_total: {  }
  go_godebug_non_default_behavior_urlmaxqueryparams_events_total: {  }
  go_godebug_non_default_behavior_urlstrictcolons_events_total: {  }
  go_godebug_non_default_behavior_winreadlinkvolume_events_total: {  }
  go_godebug_non_default_behavior_winsymlink_events_total: {  }
  go_godebug_non_default_behavior_x509keypairleaf_events_total: {  }
  go_godebug_non_default_behavior_x509negativeserial_events_total: {  }
  go_godebug_non_default_behavior_x509rsacrt_events_total: {  }
  go_godebug_non_default_behavior_x509sha256skid_events_total: {  }
  go_godebug_non_default_behavior_x509usefallbackroots_events_total: {  }
  go_godebug_non_default_behavior_x509usepolicies_events_total: {  }
  go_godebug_non_default_behavior_zipinsecurepath_events_total: {  }
  go_goroutines: {  }
  go_info: { version: string }
  go_memory_classes_heap_free_bytes: {  }
  go_memory_classes_heap_objects_bytes: {  }
  go_memory_classes_heap_released_bytes: {  }
  go_memory_classes_heap_stacks_bytes: {  }
  go_memory_classes_heap_unused_bytes: {  }
  go_memory_classes_metadata_mcache_free_bytes: {  }
  go_memory_classes_metadata_mcache_inuse_bytes: {  }
  go_memory_classes_metadata_mspan_free_bytes: {  }
  go_memory_classes_metadata_mspan_inuse_bytes: {  }
  go_memory_classes_metadata_other_bytes: {  }
  go_memory_classes_os_stacks_bytes: {  }
  go_memory_classes_other_bytes: {  }
  go_memory_classes_profiling_buckets_bytes: {  }
  go_memory_classes_total_bytes: {  }
  go_memstats_alloc_bytes: {  }
  go_memstats_alloc_bytes_total: {  }
  go_memstats_buck_hash_sys_bytes: {  }
  go_memstats_frees_total: {  }
  go_memstats_gc_sys_bytes: {  }
  go_memstats_heap_alloc_bytes: {  }
  go_memstats_heap_idle_bytes: {  }
  go_memstats_heap_inuse_bytes: {  }
  go_memstats_heap_objects: {  }
  go_memstats_heap_released_bytes: {  }
  go_memstats_heap_sys_bytes: {  }
  go_memstats_last_gc_time_seconds: {  }
  go_memstats_mallocs_total: {  }
  go_memstats_mcache_inuse_bytes: {  }
  go_memstats_mcache_sys_bytes: {  }
  go_memstats_mspan_inuse_bytes: {  }
  go_memstats_mspan_sys_bytes: {  }
  go_memstats_next_gc_bytes: {  }
  go_memstats_other_sys_bytes: {  }
  go_memstats_stack_inuse_bytes: {  }
  go_memstats_stack_sys_bytes: {  }
  go_memstats_sys_bytes: {  }
  go_sched_gomaxprocs_threads: {  }
  go_sched_goroutines_created_goroutines_total: {  }
  go_sched_goroutines_goroutines: {  }
  go_sched_goroutines_not_in_go_goroutines: {  }
  go_sched_goroutines_runnable_goroutines: {  }
  go_sched_goroutines_running_goroutines: {  }
  go_sched_goroutines_waiting_goroutines: {  }
  go_sched_latencies_seconds_bucket: { le: string }
  go_sched_latencies_seconds_count: {  }
  go_sched_latencies_seconds_sum: {  }
  go_sched_pauses_stopping_gc_seconds_bucket: { le: string }
  go_sched_pauses_stopping_gc_seconds_count: {  }
  go_sched_pauses_stopping_gc_seconds_sum: {  }
  go_sched_pauses_stopping_other_seconds_bucket: { le: string }
  go_sched_pauses_stopping_other_seconds_count: {  }
  go_sched_pauses_stopping_other_seconds_sum: {  }
  go_sched_pauses_total_gc_seconds_bucket: { le: string }
  go_sched_pauses_total_gc_seconds_count: {  }
  go_sched_pauses_total_gc_seconds_sum: {  }
  go_sched_pauses_total_other_seconds_bucket: { le: string }
  go_sched_pauses_total_other_seconds_count: {  }
  go_sched_pauses_total_other_seconds_sum: {  }
  go_sched_threads_total_threads: {  }
  go_sync_mutex_wait_total_seconds_total: {  }
  go_threads: {  }
  grafana_alerting_active_alerts: {  }
  grafana_alerting_execution_time_milliseconds: { quantile: string }
  grafana_alerting_execution_time_milliseconds_count: {  }
  grafana_alerting_execution_time_milliseconds_sum: {  }
  grafana_alerting_notification_failed_total: { type: string }
  grafana_alerting_notification_sent_total: { type: string }
  grafana_alerting_result_total: { state: string }
  grafana_api_admin_user_created_total: {  }
  grafana_api_dashboard_get_milliseconds: { quantile: string }
  grafana_api_dashboard_get_milliseconds_count: {  }
  grafana_api_dashboard_get_milliseconds_sum: {  }
  grafana_api_dashboard_save_milliseconds: { quantile: string }
  grafana_api_dashboard_save_milliseconds_count: {  }
  grafana_api_dashboard_save_milliseconds_sum: {  }
  grafana_api_dashboard_search_milliseconds: { quantile: string }
  grafana_api_dashboard_search_milliseconds_count: {  }
  grafana_api_dashboard_search_milliseconds_sum: {  }
  grafana_api_dashboard_snapshot_create_total: {  }
  grafana_api_dashboard_snapshot_external_total: {  }
  grafana_api_dashboard_snapshot_get_total: {  }
  grafana_api_dataproxy_request_all_milliseconds: { quantile: string }
  grafana_api_dataproxy_request_all_milliseconds_count: {  }
  grafana_api_dataproxy_request_all_milliseconds_sum: {  }
  grafana_api_login_oauth_total: {  }
  grafana_api_login_post_total: {  }
  grafana_api_login_saml_total: {  }
  grafana_api_models_dashboard_insert_total: {  }
  grafana_api_org_create_total: {  }
  grafana_api_response_status_total: { code: string }
  grafana_api_user_signup_completed_total: {  }
  grafana_api_user_signup_invite_total: {  }
  grafana_api_user_signup_started_total: {  }
  grafana_aws_cloudwatch_get_metric_data_total: {  }
  grafana_aws_cloudwatch_get_metric_statistics_total: {  }
  grafana_aws_cloudwatch_list_metrics_total: {  }
  grafana_build_info: { branch: string; edition: string; goversion: string; revision: string; version: string }
  grafana_db_datasource_query_by_id_total: {  }
  grafana_instance_start_total: {  }
  grafana_ldap_users_sync_execution_time: { quantile: string }
  grafana_ldap_users_sync_execution_time_count: {  }
  grafana_ldap_users_sync_execution_time_sum: {  }
  grafana_page_response_status_total: { code: string }
  grafana_plugin_build_info: { plugin_id: string; plugin_type: string; version: string }
  grafana_proxy_response_status_total: { code: string }
  grafana_rendering_queue_size: {  }
  grafana_rendering_request_duration_milliseconds: { quantile: string; status: string; type: string }
  grafana_rendering_request_duration_milliseconds_count: { status: string; type: string }
  grafana_rendering_request_duration_milliseconds_sum: { status: string; type: string }
  grafana_rendering_request_total: { status: string; type: string }
  grafana_stat_active_users: {  }
  grafana_stat_total_orgs: {  }
  grafana_stat_total_playlists: {  }
  grafana_stat_total_users: {  }
  grafana_stat_totals_dashboard: {  }
  grafana_stat_totals_folder: {  }
  grafana_stat_totals_viewers: {  }
  grpc_client_handled_total: { grpc_code: string; grpc_method: string; grpc_service: string; grpc_type: string }
  grpc_client_msg_received_total: { grpc_method: string; grpc_service: string; grpc_type: string }
  grpc_client_msg_sent_total: { grpc_method: string; grpc_service: string; grpc_type: string }
  grpc_client_started_total: { grpc_method: string; grpc_service: string; grpc_type: string }
  grpc_server_handled_total: { grpc_code: string; grpc_method: string; grpc_service: string; grpc_type: string }
  grpc_server_msg_received_total: { grpc_method: string; grpc_service: string; grpc_type: string }
  grpc_server_msg_sent_total: { grpc_method: string; grpc_service: string; grpc_type: string }
  grpc_server_started_total: { grpc_method: string; grpc_service: string; grpc_type: string }
  hidden_metrics_total: {  }
  horizontal_pod_autoscaler_controller_desired_replicas: { hpa_name: string; namespace: string }
  horizontal_pod_autoscaler_controller_metric_computation_duration_seconds_bucket: { action: string; error: string; le: string; metric_type: string }
  horizontal_pod_autoscaler_controller_metric_computation_duration_seconds_count: { action: string; error: string; metric_type: string }
  horizontal_pod_autoscaler_controller_metric_computation_duration_seconds_sum: { action: string; error: string; metric_type: string }
  horizontal_pod_autoscaler_controller_metric_computation_total: { action: string; error: string; metric_type: string }
  horizontal_pod_autoscaler_controller_num_horizontal_pod_autoscalers: {  }
  horizontal_pod_autoscaler_controller_reconciliation_duration_seconds_bucket: { action: string; error: string; le: string }
  horizontal_pod_autoscaler_controller_reconciliation_duration_seconds_count: { action: string; error: string }
  horizontal_pod_autoscaler_controller_reconciliation_duration_seconds_sum: { action: string; error: string }
  horizontal_pod_autoscaler_controller_reconciliations_total: { action: string; error: string }
  horizontal_pod_autoscaler_controller_stale_sync_skips_total: { group: string; resource: string }
  http_request_duration_seconds_bucket: { handler: string; le: string; method: string }
  http_request_duration_seconds_count: { handler: string; method: string }
  http_request_duration_seconds_sum: { handler: string; method: string }
  informer_processing_latency_seconds_bucket: { group: string; le: string; name: string; resource: string; version: string }
  informer_processing_latency_seconds_count: { group: string; name: string; resource: string; version: string }
  informer_processing_latency_seconds_sum: { group: string; name: string; resource: string; version: string }
  informer_queued_items: { group: string; name: string; resource: string; version: string }
  informer_store_resource_version: { group: string; name: string; resource: string; version: string }
  job_controller_job_finished_indexes_total: { backoffLimit: string; status: string }
  job_controller_job_finished_total: { completion_mode: string; result: string }
  job_controller_job_pods_creation_total: { reason: string; status: string }
  job_controller_job_pods_finished_total: { completion_mode: string; result: string }
  job_controller_job_sync_duration_seconds_bucket: { action: string; completion_mode: string; le: string; result: string }
  job_controller_job_sync_duration_seconds_count: { action: string; completion_mode: string; result: string }
  job_controller_job_sync_duration_seconds_sum: { action: string; completion_mode: string; result: string }
  job_controller_job_sync_total: { action: string; completion_mode: string; result: string }
  job_controller_job_syncs_total: { action: string; completion_mode: string; result: string }
  job_controller_jobs_by_external_controller_total: { controller_name: string }
  job_controller_jobs_finished_total: { completion_mode: string; reason: string; result: string }
  job_controller_pod_failures_handled_by_failure_policy_total: { action: string }
  job_controller_stale_sync_skips_total: { group: string; resource: string }
  job_controller_terminated_pods_tracking_finalizer_total: { event: string }
  kube_apiserver_clusterip_allocator_allocated_ips: { cidr: string }
  kube_apiserver_clusterip_allocator_allocation_duration_seconds_bucket: { cidr: string; le: string }
  kube_apiserver_clusterip_allocator_allocation_duration_seconds_count: { cidr: string }
  kube_apiserver_clusterip_allocator_allocation_duration_seconds_sum: { cidr: string }
  kube_apiserver_clusterip_allocator_allocation_errors_total: { cidr: string; scope: string }
  kube_apiserver_clusterip_allocator_allocation_total: { cidr: string; scope: string }
  kube_apiserver_clusterip_allocator_available_ips: { cidr: string }
  kube_apiserver_nodeport_allocator_allocated_ports: {  }
  kube_apiserver_nodeport_allocator_allocation_errors_total: { scope: string }
  kube_apiserver_nodeport_allocator_allocation_total: { scope: string }
  kube_apiserver_nodeport_allocator_available_ports: {  }
  kube_apiserver_pod_logs_backend_tls_failure_total: {  }
  kube_apiserver_pod_logs_insecure_backend_total: { usage: string }
  kube_apiserver_pod_logs_pods_logs_backend_tls_failure_total: {  }
  kube_apiserver_pod_logs_pods_logs_insecure_backend_total: { usage: string }
  kube_certificatesigningrequest_annotations: { certificatesigningrequest: string; signer_name: string; [label: `annotation_${string}`]: string }
  kube_certificatesigningrequest_cert_length: { certificatesigningrequest: string; signer_name: string }
  kube_certificatesigningrequest_condition: { certificatesigningrequest: string; condition: 'approved' | 'denied' | 'failed'; signer_name: string }
  kube_certificatesigningrequest_created: { certificatesigningrequest: string; signer_name: string }
  kube_certificatesigningrequest_labels: { certificatesigningrequest: string; signer_name: string; [label: `label_${string}`]: string }
  kube_clusterrole_annotations: { clusterrole: string; [label: `annotation_${string}`]: string }
  kube_clusterrole_created: { clusterrole: string }
  kube_clusterrole_info: { clusterrole: string }
  kube_clusterrole_labels: { clusterrole: string; [label: `label_${string}`]: string }
  kube_clusterrole_metadata_resource_version: { clusterrole: string }
  kube_clusterrolebinding_annotations: { clusterrolebinding: string; [label: `annotation_${string}`]: string }
  kube_clusterrolebinding_created: { clusterrolebinding: string }
  kube_clusterrolebinding_info: { clusterrolebinding: string; roleref_kind: string; roleref_name: string }
  kube_clusterrolebinding_labels: { clusterrolebinding: string; [label: `label_${string}`]: string }
  kube_clusterrolebinding_metadata_resource_version: { clusterrolebinding: string }
  kube_configmap_annotations: { configmap: string; namespace: string; [label: `annotation_${string}`]: string }
  kube_configmap_created: { configmap: string; namespace: string }
  kube_configmap_info: { configmap: string; namespace: string }
  kube_configmap_labels: { configmap: string; namespace: string; [label: `label_${string}`]: string }
  kube_configmap_metadata_resource_version: { configmap: string; namespace: string }
  kube_cronjob_annotations: { cronjob: string; namespace: string; [label: `annotation_${string}`]: string }
  kube_cronjob_created: { cronjob: string; namespace: string }
  kube_cronjob_info: { concurrency_policy: string; cronjob: string; namespace: string; schedule: string; timezone: string }
  kube_cronjob_labels: { cronjob: string; namespace: string; [label: `label_${string}`]: string }
  kube_cronjob_metadata_resource_version: { cronjob: string; namespace: string }
  kube_cronjob_next_schedule_time: { cronjob: string; namespace: string }
  kube_cronjob_schedule_invalid: { cronjob: string; namespace: string }
  kube_cronjob_spec_failed_job_history_limit: { cronjob: string; namespace: string }
  kube_cronjob_spec_starting_deadline_seconds: { cronjob: string; namespace: string }
  kube_cronjob_spec_successful_job_history_limit: { cronjob: string; namespace: string }
  kube_cronjob_spec_suspend: { cronjob: string; namespace: string }
  kube_cronjob_status_active: { cronjob: string; namespace: string }
  kube_cronjob_status_last_schedule_time: { cronjob: string; namespace: string }
  kube_cronjob_status_last_successful_time: { cronjob: string; namespace: string }
  kube_daemonset_annotations: { daemonset: string; namespace: string; [label: `annotation_${string}`]: string }
  kube_daemonset_created: { daemonset: string; namespace: string }
  kube_daemonset_deletion_timestamp: { daemonset: string; namespace: string }
  kube_daemonset_labels: { daemonset: string; namespace: string; [label: `label_${string}`]: string }
  kube_daemonset_metadata_generation: { daemonset: string; namespace: string }
  kube_daemonset_status_current_number_scheduled: { daemonset: string; namespace: string }
  kube_daemonset_status_desired_number_scheduled: { daemonset: string; namespace: string }
  kube_daemonset_status_number_available: { daemonset: string; namespace: string }
  kube_daemonset_status_number_misscheduled: { daemonset: string; namespace: string }
  kube_daemonset_status_number_ready: { daemonset: string; namespace: string }
  kube_daemonset_status_number_unavailable: { daemonset: string; namespace: string }
  kube_daemonset_status_observed_generation: { daemonset: string; namespace: string }
  kube_daemonset_status_updated_number_scheduled: { daemonset: string; namespace: string }
  kube_deployment_annotations: { deployment: string; namespace: string; [label: `annotation_${string}`]: string }
  kube_deployment_created: { deployment: string; namespace: string }
  kube_deployment_deletion_timestamp: { deployment: string; namespace: string }
  kube_deployment_labels: { deployment: string; namespace: string; [label: `label_${string}`]: string }
  kube_deployment_metadata_generation: { deployment: string; namespace: string }
  kube_deployment_owner: { deployment: string; namespace: string; owner_kind: string; owner_name: string }
  kube_deployment_spec_paused: { deployment: string; namespace: string }
  kube_deployment_spec_replicas: { deployment: string; namespace: string }
  kube_deployment_spec_strategy_rollingupdate_max_surge: { deployment: string; namespace: string }
  kube_deployment_spec_strategy_rollingupdate_max_unavailable: { deployment: string; namespace: string }
  kube_deployment_status_condition: { condition: 'Available' | 'Progressing' | 'ReplicaFailure' | Other; deployment: string; namespace: string; reason: string; status: 'true' | 'false' | 'unknown' }
  kube_deployment_status_observed_generation: { deployment: string; namespace: string }
  kube_deployment_status_replicas: { deployment: string; namespace: string }
  kube_deployment_status_replicas_available: { deployment: string; namespace: string }
  kube_deployment_status_replicas_ready: { deployment: string; namespace: string }
  kube_deployment_status_replicas_unavailable: { deployment: string; namespace: string }
  kube_deployment_status_replicas_updated: { deployment: string; namespace: string }
  kube_deployment_status_terminating_replicas: { deployment: string; namespace: string }
  kube_endpoint_address: { endpoint: string; ip: string; namespace: string; port_name: string; port_number: string; port_protocol: string; ready: string }
  kube_endpoint_address_available: { endpoint: string; namespace: string }
  kube_endpoint_address_not_ready: { endpoint: string; namespace: string }
  kube_endpoint_annotations: { endpoint: string; namespace: string; [label: `annotation_${string}`]: string }
  kube_endpoint_created: { endpoint: string; namespace: string }
  kube_endpoint_info: { endpoint: string; namespace: string }
  kube_endpoint_labels: { endpoint: string; namespace: string; [label: `label_${string}`]: string }
  kube_endpoint_ports: { endpoint: string; namespace: string; port_name: string; port_number: string; port_protocol: string }
  kube_endpointslice_annotations: { endpointslice: string; namespace: string; [label: `annotation_${string}`]: string }
  kube_endpointslice_created: { endpointslice: string; namespace: string }
  kube_endpointslice_endpoints: { address: string; endpoint_nodename: string; endpoint_zone: string; endpointslice: string; hostname: string; namespace: string; ready: string; serving: string; targetref_kind: string; targetref_name: string; targetref_namespace: string; terminating: string }
  kube_endpointslice_endpoints_hints: { address: string; endpointslice: string; for_zone: string; namespace: string }
  kube_endpointslice_info: { addresstype: string; endpointslice: string; namespace: string }
  kube_endpointslice_labels: { endpointslice: string; namespace: string; [label: `label_${string}`]: string }
  kube_endpointslice_ports: { endpointslice: string; namespace: string; port_name: string; port_number: string; port_protocol: string }
  kube_horizontalpodautoscaler_annotations: { horizontalpodautoscaler: string; namespace: string; [label: `annotation_${string}`]: string }
  kube_horizontalpodautoscaler_created: { horizontalpodautoscaler: string; namespace: string }
  kube_horizontalpodautoscaler_deletion_timestamp: { horizontalpodautoscaler: string; namespace: string }
  kube_horizontalpodautoscaler_info: { horizontalpodautoscaler: string; namespace: string; scaletargetref_api_version: string; scaletargetref_kind: string; scaletargetref_name: string }
  kube_horizontalpodautoscaler_labels: { horizontalpodautoscaler: string; namespace: string; [label: `label_${string}`]: string }
  kube_horizontalpodautoscaler_metadata_generation: { horizontalpodautoscaler: string; namespace: string }
  kube_horizontalpodautoscaler_spec_behavior_scale_down_tolerance: { horizontalpodautoscaler: string; namespace: string }
  kube_horizontalpodautoscaler_spec_behavior_scale_up_tolerance: { horizontalpodautoscaler: string; namespace: string }
  kube_horizontalpodautoscaler_spec_max_replicas: { horizontalpodautoscaler: string; namespace: string }
  kube_horizontalpodautoscaler_spec_min_replicas: { horizontalpodautoscaler: string; namespace: string }
  kube_horizontalpodautoscaler_spec_target_metric: { container: string; horizontalpodautoscaler: string; metric_name: string; metric_target_type: 'value' | 'utilization' | 'average'; namespace: string }
  kube_horizontalpodautoscaler_status_condition: { condition: 'AbleToScale' | 'ScalingActive' | 'ScalingLimited' | Other; horizontalpodautoscaler: string; namespace: string; status: 'true' | 'false' | 'unknown' }
  kube_horizontalpodautoscaler_status_current_replicas: { horizontalpodautoscaler: string; namespace: string }
  kube_horizontalpodautoscaler_status_desired_replicas: { horizontalpodautoscaler: string; namespace: string }
  kube_horizontalpodautoscaler_status_target_metric: { container: string; horizontalpodautoscaler: string; metric_name: string; metric_target_type: 'value' | 'utilization' | 'average'; namespace: string }
  kube_ingress_annotations: { ingress: string; namespace: string; [label: `annotation_${string}`]: string }
  kube_ingress_created: { ingress: string; namespace: string }
  kube_ingress_info: { ingress: string; ingressclass: string; namespace: string }
  kube_ingress_labels: { ingress: string; namespace: string; [label: `label_${string}`]: string }
  kube_ingress_metadata_resource_version: { ingress: string; namespace: string }
  kube_ingress_path: { host: string; ingress: string; namespace: string; path: string; path_type: string; resource_api_group: string; resource_kind: string; resource_name: string; service_name: string; service_port: string }
  kube_ingress_tls: { ingress: string; namespace: string; secret: string; tls_host: string }
  kube_ingressclass_annotations: { ingressclass: string; [label: `annotation_${string}`]: string }
  kube_ingressclass_created: { ingressclass: string }
  kube_ingressclass_info: { controller: string; ingressclass: string }
  kube_ingressclass_labels: { ingressclass: string; [label: `label_${string}`]: string }
  kube_job_annotations: { job_name: string; namespace: string; [label: `annotation_${string}`]: string }
  kube_job_complete: { condition: 'true' | 'false' | 'unknown'; job_name: string; namespace: string }
  kube_job_created: { job_name: string; namespace: string }
  kube_job_failed: { condition: 'true' | 'false' | 'unknown'; job_name: string; namespace: string }
  kube_job_info: { job_name: string; namespace: string }
  kube_job_labels: { job_name: string; namespace: string; [label: `label_${string}`]: string }
  kube_job_owner: { job_name: string; namespace: string; owner_is_controller: string; owner_kind: string; owner_name: string }
  kube_job_spec_active_deadline_seconds: { job_name: string; namespace: string }
  kube_job_spec_completions: { job_name: string; namespace: string }
  kube_job_spec_parallelism: { job_name: string; namespace: string }
  kube_job_status_active: { job_name: string; namespace: string }
  kube_job_status_completion_time: { job_name: string; namespace: string }
  kube_job_status_failed: { job_name: string; namespace: string; reason: 'BackoffLimitExceeded' | 'DeadlineExceeded' | 'Evicted' | Other }
  kube_job_status_ready: { job_name: string; namespace: string }
  kube_job_status_start_time: { job_name: string; namespace: string }
  kube_job_status_succeeded: { job_name: string; namespace: string }
  kube_job_status_suspended: { job_name: string; namespace: string }
  kube_lease_owner: { lease: string; lease_holder: string; namespace: string; owner_kind: string; owner_name: string }
  kube_lease_renew_time: { lease: string; namespace: string }
  kube_limitrange: { constraint: string; limitrange: string; namespace: string; resource: string; type: 'Pod' | 'Container' | 'PersistentVolumeClaim' }
  kube_limitrange_created: { limitrange: string; namespace: string }
  kube_mutatingadmissionpolicy_created: { mutatingadmissionpolicy: string; namespace: string }
  kube_mutatingadmissionpolicy_info: { failure_policy: string; mutatingadmissionpolicy: string; namespace: string; param_api_version: string; param_kind: string; reinvocation_policy: string }
  kube_mutatingadmissionpolicybinding_created: { mutatingadmissionpolicybinding: string; namespace: string }
  kube_mutatingadmissionpolicybinding_info: { mutatingadmissionpolicybinding: string; namespace: string; param_name: string; param_namespace: string; param_not_found_action: string; policy_name: string }
  kube_mutatingwebhookconfiguration_created: { mutatingwebhookconfiguration: string; namespace: string }
  kube_mutatingwebhookconfiguration_info: { mutatingwebhookconfiguration: string; namespace: string }
  kube_mutatingwebhookconfiguration_metadata_resource_version: { mutatingwebhookconfiguration: string; namespace: string }
  kube_mutatingwebhookconfiguration_webhook_clientconfig_service: { mutatingwebhookconfiguration: string; namespace: string; service_name: string; service_namespace: string; webhook_name: string }
  kube_namespace_annotations: { namespace: string; [label: `annotation_${string}`]: string }
  kube_namespace_created: { namespace: string }
  kube_namespace_labels: { namespace: string; [label: `label_${string}`]: string }
  kube_namespace_status_condition: { condition: 'NamespaceDeletionDiscoveryFailure' | 'NamespaceDeletionContentFailure' | 'NamespaceDeletionGroupVersionParsingFailure' | 'NamespaceContentRemaining' | 'NamespaceFinalizersRemaining'; namespace: string; status: 'true' | 'false' | 'unknown' }
  kube_namespace_status_phase: { namespace: string; phase: 'Active' | 'Terminating' }
  kube_networkpolicy_annotations: { namespace: string; networkpolicy: string; [label: `annotation_${string}`]: string }
  kube_networkpolicy_created: { namespace: string; networkpolicy: string }
  kube_networkpolicy_labels: { namespace: string; networkpolicy: string; [label: `label_${string}`]: string }
  kube_networkpolicy_spec_egress_rules: { namespace: string; networkpolicy: string }
  kube_networkpolicy_spec_ingress_rules: { namespace: string; networkpolicy: string }
  kube_node_annotations: { node: string; [label: `annotation_${string}`]: string }
  kube_node_created: { node: string }
  kube_node_deletion_timestamp: { node: string }
  kube_node_info: { container_runtime_version: string; internal_ip: string; kernel_version: string; kubelet_version: string; kubeproxy_version: string; node: string; os_image: string; pod_cidr: string; provider_id: string; system_uuid: string }
  kube_node_labels: { node: string; [label: `label_${string}`]: string }
  kube_node_role: { node: string; role: string }
  kube_node_spec_pod_cidrs: { node: string; pod_cidr: string }
  kube_node_spec_taint: { effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute'; key: 'node.kubernetes.io/not-ready' | 'node.kubernetes.io/unreachable' | 'node.kubernetes.io/unschedulable' | 'node.kubernetes.io/memory-pressure' | 'node.kubernetes.io/disk-pressure' | 'node.kubernetes.io/pid-pressure' | 'node.kubernetes.io/network-unavailable' | Other; node: string; value: string }
  kube_node_spec_unschedulable: { node: string }
  kube_node_status_addresses: { address: string; node: string; type: 'ExternalIP' | 'Hostname' | 'InternalIP' | Other }
  kube_node_status_allocatable: { node: string; resource: 'cpu' | 'memory' | 'ephemeral_storage' | 'pods' | Other; unit: 'core' | 'byte' | 'integer' | Other }
  kube_node_status_capacity: { node: string; resource: 'cpu' | 'memory' | 'ephemeral_storage' | 'pods' | Other; unit: 'core' | 'byte' | 'integer' | Other }
  kube_node_status_condition: { condition: 'Ready' | 'MemoryPressure' | 'DiskPressure' | 'PIDPressure' | 'NetworkUnavailable' | Other; node: string; status: 'true' | 'false' | 'unknown' }
  kube_persistentvolume_access_mode: { access_mode: 'ReadWriteOnce' | 'ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOncePod'; persistentvolume: string }
  kube_persistentvolume_annotations: { persistentvolume: string; [label: `annotation_${string}`]: string }
  kube_persistentvolume_capacity_bytes: { persistentvolume: string }
  kube_persistentvolume_claim_ref: { claim_namespace: string; name: string; persistentvolume: string }
  kube_persistentvolume_created: { persistentvolume: string }
  kube_persistentvolume_csi_attributes: { csi_map_options: string; csi_mounter: string; persistentvolume: string }
  kube_persistentvolume_deletion_timestamp: { persistentvolume: string }
  kube_persistentvolume_info: { azure_disk_name: string; csi_driver: string; csi_volume_handle: string; ebs_volume_id: string; fc_lun: string; fc_target_wwns: string; fc_wwids: string; gce_persistent_disk_name: string; host_path: string; host_path_type: string; iscsi_initiator_name: string; iscsi_iqn: string; iscsi_lun: string; iscsi_target_portal: string; local_fs: string; local_path: string; nfs_path: string; nfs_server: string; persistentvolume: string; reclaim_policy: string; storageclass: string }
  kube_persistentvolume_labels: { persistentvolume: string; [label: `label_${string}`]: string }
  kube_persistentvolume_status_phase: { persistentvolume: string; phase: 'Bound' | 'Failed' | 'Pending' | 'Available' | 'Released' }
  kube_persistentvolume_volume_mode: { persistentvolume: string; volumemode: string }
  kube_persistentvolumeclaim_access_mode: { access_mode: 'ReadWriteOnce' | 'ReadOnlyMany' | 'ReadWriteMany' | 'ReadWriteOncePod'; namespace: string; persistentvolumeclaim: string }
  kube_persistentvolumeclaim_annotations: { namespace: string; persistentvolumeclaim: string; [label: `annotation_${string}`]: string }
  kube_persistentvolumeclaim_created: { namespace: string; persistentvolumeclaim: string }
  kube_persistentvolumeclaim_deletion_timestamp: { namespace: string; persistentvolumeclaim: string }
  kube_persistentvolumeclaim_info: { namespace: string; persistentvolumeclaim: string; storageclass: string; volumemode: string; volumename: string }
  kube_persistentvolumeclaim_labels: { namespace: string; persistentvolumeclaim: string; [label: `label_${string}`]: string }
  kube_persistentvolumeclaim_resource_requests_storage_bytes: { namespace: string; persistentvolumeclaim: string }
  kube_persistentvolumeclaim_status_condition: { condition: string; namespace: string; persistentvolumeclaim: string; status: 'true' | 'false' | 'unknown' }
  kube_persistentvolumeclaim_status_phase: { namespace: string; persistentvolumeclaim: string; phase: 'Bound' | 'Lost' | 'Pending' }
  kube_pod_annotations: { namespace: string; pod: string; uid: string; [label: `annotation_${string}`]: string }
  kube_pod_completion_time: { namespace: string; pod: string; uid: string }
  kube_pod_container_info: { container: string; container_id: string; image: string; image_id: string; image_spec: string; namespace: string; pod: string; uid: string }
  kube_pod_container_resource_limits: { container: string; namespace: string; node: string; pod: string; resource: 'cpu' | 'memory' | 'ephemeral_storage' | Other; uid: string; unit: 'core' | 'byte' | 'integer' | Other }
  kube_pod_container_resource_requests: { container: string; namespace: string; node: string; pod: string; resource: 'cpu' | 'memory' | 'ephemeral_storage' | Other; uid: string; unit: 'core' | 'byte' | 'integer' | Other }
  kube_pod_container_state_started: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_container_status_last_terminated_exitcode: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_container_status_last_terminated_reason: { container: string; namespace: string; pod: string; reason: 'Completed' | 'ContainerCannotRun' | 'ContainerStatusUnknown' | 'DeadlineExceeded' | 'Error' | 'Evicted' | 'OOMKilled' | 'StartError' | Other; uid: string }
  kube_pod_container_status_last_terminated_timestamp: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_container_status_ready: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_container_status_restarts_total: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_container_status_running: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_container_status_terminated: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_container_status_terminated_reason: { container: string; namespace: string; pod: string; reason: 'Completed' | 'ContainerCannotRun' | 'ContainerStatusUnknown' | 'DeadlineExceeded' | 'Error' | 'Evicted' | 'OOMKilled' | 'StartError' | Other; uid: string }
  kube_pod_container_status_waiting: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_container_status_waiting_reason: { container: string; namespace: string; pod: string; reason: 'ContainerCreating' | 'CrashLoopBackOff' | 'CreateContainerConfigError' | 'CreateContainerError' | 'ErrImagePull' | 'ImagePullBackOff' | 'InvalidImageName' | 'PodInitializing' | Other; uid: string }
  kube_pod_created: { namespace: string; pod: string; uid: string }
  kube_pod_deletion_timestamp: { namespace: string; pod: string; uid: string }
  kube_pod_info: { created_by_kind: 'DaemonSet' | 'Job' | 'Node' | 'ReplicaSet' | 'StatefulSet' | Other; created_by_name: string; host_ip: string; host_network: 'true' | 'false'; namespace: string; node: string; pod: string; pod_ip: string; priority_class: string; uid: string }
  kube_pod_init_container_info: { container: string; container_id: string; image: string; image_id: string; image_spec: string; namespace: string; pod: string; restart_policy: string; uid: string }
  kube_pod_init_container_resource_limits: { container: string; namespace: string; node: string; pod: string; resource: 'cpu' | 'memory' | 'ephemeral_storage' | Other; uid: string; unit: 'core' | 'byte' | 'integer' | Other }
  kube_pod_init_container_resource_limits_cpu_cores: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_init_container_resource_limits_ephemeral_storage_bytes: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_init_container_resource_limits_memory_bytes: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_init_container_resource_limits_storage_bytes: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_init_container_resource_requests: { container: string; namespace: string; node: string; pod: string; resource: 'cpu' | 'memory' | 'ephemeral_storage' | Other; uid: string; unit: 'core' | 'byte' | 'integer' | Other }
  kube_pod_init_container_resource_requests_cpu_cores: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_init_container_resource_requests_ephemeral_storage_bytes: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_init_container_resource_requests_memory_bytes: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_init_container_resource_requests_storage_bytes: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_init_container_state_started: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_init_container_status_last_terminated_exitcode: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_init_container_status_last_terminated_reason: { container: string; namespace: string; pod: string; reason: 'Completed' | 'ContainerCannotRun' | 'ContainerStatusUnknown' | 'DeadlineExceeded' | 'Error' | 'Evicted' | 'OOMKilled' | 'StartError' | Other; uid: string }
  kube_pod_init_container_status_last_terminated_timestamp: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_init_container_status_ready: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_init_container_status_restarts_total: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_init_container_status_running: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_init_container_status_terminated: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_init_container_status_terminated_reason: { container: string; namespace: string; pod: string; reason: 'Completed' | 'ContainerCannotRun' | 'ContainerStatusUnknown' | 'DeadlineExceeded' | 'Error' | 'Evicted' | 'OOMKilled' | 'StartError' | Other; uid: string }
  kube_pod_init_container_status_waiting: { container: string; namespace: string; pod: string; uid: string }
  kube_pod_init_container_status_waiting_reason: { container: string; namespace: string; pod: string; reason: 'ContainerCreating' | 'CrashLoopBackOff' | 'CreateContainerConfigError' | 'CreateContainerError' | 'ErrImagePull' | 'ImagePullBackOff' | 'InvalidImageName' | 'PodInitializing' | Other; uid: string }
  kube_pod_ips: { ip: string; ip_family: string; namespace: string; pod: string; uid: string }
  kube_pod_labels: { namespace: string; pod: string; uid: string; [label: `label_${string}`]: string }
  kube_pod_nodeselectors: { namespace: string; pod: string; uid: string; [label: `nodeselector_${string}`]: string }
  kube_pod_overhead_cpu_cores: { namespace: string; pod: string; uid: string }
  kube_pod_overhead_memory_bytes: { namespace: string; pod: string; uid: string }
  kube_pod_owner: { namespace: string; owner_is_controller: string; owner_kind: 'DaemonSet' | 'Job' | 'Node' | 'ReplicaSet' | 'StatefulSet' | Other; owner_name: string; pod: string; uid: string }
  kube_pod_resource_limit: { namespace: string; node: string; pod: string; priority: string; resource: string; scheduler: string; unit: string }
  kube_pod_resource_request: { namespace: string; node: string; pod: string; priority: string; resource: string; scheduler: string; unit: string }
  kube_pod_resourceclaim_info: { claim_name: string; namespace: string; pod: string; resourceclaim_name: string; resourceclaim_template_name: string; uid: string }
  kube_pod_restart_policy: { namespace: string; pod: string; type: 'Always' | 'Never' | 'OnFailure'; uid: string }
  kube_pod_runtimeclass_name_info: { namespace: string; pod: string; runtimeclass_name: string; uid: string }
  kube_pod_scheduler: { name: string; namespace: string; pod: string; uid: string }
  kube_pod_service_account: { namespace: string; pod: string; service_account: string; uid: string }
  kube_pod_spec_volumes_persistentvolumeclaims_info: { ephemeral: 'true' | 'false'; namespace: string; persistentvolumeclaim: string; pod: string; uid: string; volume: string }
  kube_pod_spec_volumes_persistentvolumeclaims_readonly: { ephemeral: 'true' | 'false'; namespace: string; persistentvolumeclaim: string; pod: string; uid: string; volume: string }
  kube_pod_start_time: { namespace: string; pod: string; uid: string }
  kube_pod_status_container_ready_time: { namespace: string; pod: string; uid: string }
  kube_pod_status_disruption_reason: { namespace: string; pod: string; reason: 'PreemptionByScheduler' | 'DeletionByTaintManager' | 'EvictionByEvictionAPI' | 'DeletionByPodGC' | 'TerminationByKubelet' | 'Other'; uid: string }
  kube_pod_status_initialized_time: { namespace: string; pod: string; uid: string }
  kube_pod_status_phase: { namespace: string; phase: 'Pending' | 'Running' | 'Succeeded' | 'Failed' | 'Unknown'; pod: string; uid: string }
  kube_pod_status_qos_class: { namespace: string; pod: string; qos_class: 'BestEffort' | 'Burstable' | 'Guaranteed'; uid: string }
  kube_pod_status_ready: { condition: 'true' | 'false' | 'unknown'; namespace: string; pod: string; uid: string }
  kube_pod_status_ready_time: { namespace: string; pod: string; uid: string }
  kube_pod_status_reason: { namespace: string; pod: string; reason: 'Evicted' | 'NodeAffinity' | 'NodeLost' | 'PreemptionByScheduler' | 'SchedulingGated' | 'Shutdown' | 'TerminationByKubelet' | 'UnexpectedAdmissionError' | 'Other'; uid: string }
  kube_pod_status_scheduled: { condition: 'true' | 'false' | 'unknown'; namespace: string; pod: string; uid: string }
  kube_pod_status_scheduled_time: { namespace: string; pod: string; uid: string }
  kube_pod_status_unschedulable: { namespace: string; pod: string; uid: string }
  kube_pod_status_unscheduled_time: { namespace: string; pod: string; uid: string }
  kube_pod_tolerations: { effect: string; key: string; namespace: string; operator: string; pod: string; toleration_seconds: string; uid: string; value: string }
  kube_poddisruptionbudget_annotations: { namespace: string; poddisruptionbudget: string; [label: `annotation_${string}`]: string }
  kube_poddisruptionbudget_created: { namespace: string; poddisruptionbudget: string }
  kube_poddisruptionbudget_deletion_timestamp: { namespace: string; poddisruptionbudget: string }
  kube_poddisruptionbudget_labels: { namespace: string; poddisruptionbudget: string; [label: `label_${string}`]: string }
  kube_poddisruptionbudget_status_current_healthy: { namespace: string; poddisruptionbudget: string }
  kube_poddisruptionbudget_status_desired_healthy: { namespace: string; poddisruptionbudget: string }
  kube_poddisruptionbudget_status_expected_pods: { namespace: string; poddisruptionbudget: string }
  kube_poddisruptionbudget_status_observed_generation: { namespace: string; poddisruptionbudget: string }
  kube_poddisruptionbudget_status_pod_disruptions_allowed: { namespace: string; poddisruptionbudget: string }
  kube_replicaset_annotations: { namespace: string; replicaset: string; [label: `annotation_${string}`]: string }
  kube_replicaset_created: { namespace: string; replicaset: string }
  kube_replicaset_labels: { namespace: string; replicaset: string; [label: `label_${string}`]: string }
  kube_replicaset_metadata_generation: { namespace: string; replicaset: string }
  kube_replicaset_owner: { namespace: string; owner_is_controller: string; owner_kind: string; owner_name: string; replicaset: string }
  kube_replicaset_spec_replicas: { namespace: string; replicaset: string }
  kube_replicaset_status_fully_labeled_replicas: { namespace: string; replicaset: string }
  kube_replicaset_status_observed_generation: { namespace: string; replicaset: string }
  kube_replicaset_status_ready_replicas: { namespace: string; replicaset: string }
  kube_replicaset_status_replicas: { namespace: string; replicaset: string }
  kube_replicaset_status_terminating_replicas: { namespace: string; replicaset: string }
  kube_replicationcontroller_created: { namespace: string; replicationcontroller: string }
  kube_replicationcontroller_metadata_generation: { namespace: string; replicationcontroller: string }
  kube_replicationcontroller_owner: { namespace: string; owner_is_controller: string; owner_kind: string; owner_name: string; replicationcontroller: string }
  kube_replicationcontroller_spec_replicas: { namespace: string; replicationcontroller: string }
  kube_replicationcontroller_status_available_replicas: { namespace: string; replicationcontroller: string }
  kube_replicationcontroller_status_fully_labeled_replicas: { namespace: string; replicationcontroller: string }
  kube_replicationcontroller_status_observed_generation: { namespace: string; replicationcontroller: string }
  kube_replicationcontroller_status_ready_replicas: { namespace: string; replicationcontroller: string }
  kube_replicationcontroller_status_replicas: { namespace: string; replicationcontroller: string }
  kube_resourcequota: { namespace: string; resource: string; resourcequota: string; type: 'hard' | 'used' }
  kube_resourcequota_annotations: { namespace: string; resourcequota: string; [label: `annotation_${string}`]: string }
  kube_resourcequota_created: { namespace: string; resourcequota: string }
  kube_resourcequota_labels: { namespace: string; resourcequota: string; [label: `label_${string}`]: string }
  kube_role_annotations: { namespace: string; role: string; [label: `annotation_${string}`]: string }
  kube_role_created: { namespace: string; role: string }
  kube_role_info: { namespace: string; role: string }
  kube_role_labels: { namespace: string; role: string; [label: `label_${string}`]: string }
  kube_role_metadata_resource_version: { namespace: string; role: string }
  kube_rolebinding_annotations: { namespace: string; rolebinding: string; [label: `annotation_${string}`]: string }
  kube_rolebinding_created: { namespace: string; rolebinding: string }
  kube_rolebinding_info: { namespace: string; rolebinding: string; roleref_kind: string; roleref_name: string }
  kube_rolebinding_labels: { namespace: string; rolebinding: string; [label: `label_${string}`]: string }
  kube_rolebinding_metadata_resource_version: { namespace: string; rolebinding: string }
  kube_secret_annotations: { namespace: string; secret: string; [label: `annotation_${string}`]: string }
  kube_secret_created: { namespace: string; secret: string }
  kube_secret_info: { namespace: string; secret: string }
  kube_secret_labels: { namespace: string; secret: string; [label: `label_${string}`]: string }
  kube_secret_metadata_resource_version: { namespace: string; secret: string }
  kube_secret_owner: { namespace: string; owner_is_controller: string; owner_kind: string; owner_name: string; secret: string }
  kube_secret_type: { namespace: string; secret: string; type: string }
  kube_service_annotations: { namespace: string; service: string; uid: string; [label: `annotation_${string}`]: string }
  kube_service_created: { namespace: string; service: string; uid: string }
  kube_service_deletion_timestamp: { namespace: string; service: string; uid: string }
  kube_service_info: { cluster_ip: string; external_name: string; external_traffic_policy: string; load_balancer_ip: string; namespace: string; service: string; uid: string }
  kube_service_labels: { namespace: string; service: string; uid: string; [label: `label_${string}`]: string }
  kube_service_spec_external_ip: { external_ip: string; namespace: string; service: string; uid: string }
  kube_service_spec_type: { namespace: string; service: string; type: 'ClusterIP' | 'NodePort' | 'LoadBalancer' | 'ExternalName'; uid: string }
  kube_service_status_load_balancer_ingress: { hostname: string; ip: string; namespace: string; service: string; uid: string }
  kube_serviceaccount_annotations: { namespace: string; serviceaccount: string; uid: string; [label: `annotation_${string}`]: string }
  kube_serviceaccount_created: { namespace: string; serviceaccount: string; uid: string }
  kube_serviceaccount_deleted: { namespace: string; serviceaccount: string; uid: string }
  kube_serviceaccount_image_pull_secret: { name: string; namespace: string; serviceaccount: string; uid: string }
  kube_serviceaccount_info: { automount_token: string; namespace: string; serviceaccount: string; uid: string }
  kube_serviceaccount_labels: { namespace: string; serviceaccount: string; uid: string; [label: `label_${string}`]: string }
  kube_serviceaccount_secret: { name: string; namespace: string; serviceaccount: string; uid: string }
  kube_state_metrics_build_info: { branch: string; client_go_version: string; goarch: string; goos: string; goversion: string; revision: string; tags: string; version: string }
  kube_state_metrics_config_hash: { filename: string; type: string }
  kube_state_metrics_custom_resource_state_add_events_total: {  }
  kube_state_metrics_custom_resource_state_cache: {  }
  kube_state_metrics_custom_resource_state_delete_events_total: {  }
  kube_state_metrics_custom_resource_state_update_events_total: {  }
  kube_state_metrics_last_config_reload_success_timestamp_seconds: { filename: string; type: string }
  kube_state_metrics_last_config_reload_successful: { filename: string; type: string }
  kube_state_metrics_list_objects: { resource: string }
  kube_state_metrics_list_objects_limit: { resource: string }
  kube_state_metrics_list_total: { resource: string; result: string }
  kube_state_metrics_shard_ordinal: { shard_ordinal: string }
  kube_state_metrics_total_shards: {  }
  kube_state_metrics_watch_total: { resource: string; result: string }
  kube_statefulset_annotations: { namespace: string; statefulset: string; [label: `annotation_${string}`]: string }
  kube_statefulset_created: { namespace: string; statefulset: string }
  kube_statefulset_deletion_timestamp: { namespace: string; statefulset: string }
  kube_statefulset_labels: { namespace: string; statefulset: string; [label: `label_${string}`]: string }
  kube_statefulset_metadata_generation: { namespace: string; statefulset: string }
  kube_statefulset_ordinals_start: { namespace: string; statefulset: string }
  kube_statefulset_persistentvolumeclaim_retention_policy: { namespace: string; statefulset: string; when_deleted: 'Retain' | 'Delete'; when_scaled: 'Retain' | 'Delete' }
  kube_statefulset_replicas: { namespace: string; statefulset: string }
  kube_statefulset_status_current_revision: { namespace: string; revision: string; statefulset: string }
  kube_statefulset_status_observed_generation: { namespace: string; statefulset: string }
  kube_statefulset_status_replicas: { namespace: string; statefulset: string }
  kube_statefulset_status_replicas_available: { namespace: string; statefulset: string }
  kube_statefulset_status_replicas_current: { namespace: string; statefulset: string }
  kube_statefulset_status_replicas_ready: { namespace: string; statefulset: string }
  kube_statefulset_status_replicas_updated: { namespace: string; statefulset: string }
  kube_statefulset_status_update_revision: { namespace: string; revision: string; statefulset: string }
  kube_storageclass_annotations: { storageclass: string; [label: `annotation_${string}`]: string }
  kube_storageclass_created: { storageclass: string }
  kube_storageclass_info: { provisioner: string; reclaim_policy: string; storageclass: string; volume_binding_mode: string }
  kube_storageclass_labels: { storageclass: string; [label: `label_${string}`]: string }
  kube_validatingadmissionpolicy_created: { namespace: string; validatingadmissionpolicy: string }
  kube_validatingadmissionpolicy_info: { failure_policy: string; namespace: string; param_api_version: string; param_kind: string; validatingadmissionpolicy: string }
  kube_validatingadmissionpolicybinding_created: { namespace: string; validatingadmissionpolicybinding: string }
  kube_validatingadmissionpolicybinding_info: { namespace: string; param_name: string; param_namespace: string; param_not_found_action: string; policy_name: string; validatingadmissionpolicybinding: string }
  kube_validatingadmissionpolicybinding_validation_action: { action: string; namespace: string; validatingadmissionpolicybinding: string }
  kube_validatingwebhookconfiguration_created: { namespace: string; validatingwebhookconfiguration: string }
  kube_validatingwebhookconfiguration_info: { namespace: string; validatingwebhookconfiguration: string }
  kube_validatingwebhookconfiguration_metadata_resource_version: { namespace: string; validatingwebhookconfiguration: string }
  kube_validatingwebhookconfiguration_webhook_clientconfig_service: { namespace: string; service_name: string; service_namespace: string; validatingwebhookconfiguration: string; webhook_name: string }
  kube_verticalpodautoscaler_annotations: { annotation_app: string; namespace: string; target_api_version: string; target_kind: string; target_name: string; verticalpodautoscaler: string; [label: `annotation_${string}`]: string }
  kube_verticalpodautoscaler_labels: { label_app: string; namespace: string; target_api_version: string; target_kind: string; target_name: string; verticalpodautoscaler: string; [label: `label_${string}`]: string }
  kube_verticalpodautoscaler_spec_resourcepolicy_container_policies_maxallowed: { container: string; namespace: string; resource: string; target_api_version: string; target_kind: string; target_name: string; unit: string; verticalpodautoscaler: string }
  kube_verticalpodautoscaler_spec_resourcepolicy_container_policies_minallowed: { container: string; namespace: string; resource: string; target_api_version: string; target_kind: string; target_name: string; unit: string; verticalpodautoscaler: string }
  kube_verticalpodautoscaler_spec_updatepolicy_updatemode: { namespace: string; target_api_version: string; target_kind: string; target_name: string; update_mode: string; verticalpodautoscaler: string }
  kube_verticalpodautoscaler_status_recommendation_containerrecommendations_lowerbound: { container: string; namespace: string; resource: string; target_api_version: string; target_kind: string; target_name: string; unit: string; verticalpodautoscaler: string }
  kube_verticalpodautoscaler_status_recommendation_containerrecommendations_target: { container: string; namespace: string; resource: string; target_api_version: string; target_kind: string; target_name: string; unit: string; verticalpodautoscaler: string }
  kube_verticalpodautoscaler_status_recommendation_containerrecommendations_uncappedtarget: { container: string; namespace: string; resource: string; target_api_version: string; target_kind: string; target_name: string; unit: string; verticalpodautoscaler: string }
  kube_verticalpodautoscaler_status_recommendation_containerrecommendations_upperbound: { container: string; namespace: string; resource: string; target_api_version: string; target_kind: string; target_name: string; unit: string; verticalpodautoscaler: string }
  kube_volumeattachment_created: { volumeattachment: string }
  kube_volumeattachment_info: { attacher: string; node: string; volumeattachment: string }
  kube_volumeattachment_labels: { volumeattachment: string; [label: `label_${string}`]: string }
  kube_volumeattachment_spec_source_persistentvolume: { volumeattachment: string; volumename: string }
  kube_volumeattachment_status_attached: { volumeattachment: string }
  kube_volumeattachment_status_attachment_metadata: { volumeattachment: string; [label: `metadata_${string}`]: string }
  kubelet_active_pods: { static: string }
  kubelet_admission_rejections_total: { reason: string }
  kubelet_certificate_manager_client_expiration_renew_errors: {  }
  kubelet_certificate_manager_client_ttl_seconds: {  }
  kubelet_certificate_manager_server_rotation_seconds_bucket: { le: string }
  kubelet_certificate_manager_server_rotation_seconds_count: {  }
  kubelet_certificate_manager_server_rotation_seconds_sum: {  }
  kubelet_certificate_manager_server_ttl_seconds: {  }
  kubelet_cgroup_manager_duration_seconds_bucket: { le: string; operation_type: string }
  kubelet_cgroup_manager_duration_seconds_count: { operation_type: string }
  kubelet_cgroup_manager_duration_seconds_sum: { operation_type: string }
  kubelet_cgroup_version: {  }
  kubelet_container_aligned_compute_resources_count: { boundary: string; scope: string }
  kubelet_container_aligned_compute_resources_failure_count: { boundary: string; scope: string }
  kubelet_container_log_filesystem_used_bytes: { container: string; namespace: string; pod: string; uid: string }
  kubelet_container_requested_resizes_total: { operation: string; requirement: string; resource: string }
  kubelet_containers_per_pod_count_bucket: { le: string }
  kubelet_containers_per_pod_count_count: {  }
  kubelet_containers_per_pod_count_sum: {  }
  kubelet_cpu_manager_allocation_per_numa: { numa_node: string }
  kubelet_cpu_manager_exclusive_cpu_allocation_count: {  }
  kubelet_cpu_manager_pinning_errors_total: {  }
  kubelet_cpu_manager_pinning_requests_total: {  }
  kubelet_cpu_manager_shared_pool_size_millicores: {  }
  kubelet_credential_provider_config_info: { hash: string }
  kubelet_credential_provider_plugin_duration_bucket: { le: string; plugin_name: string }
  kubelet_credential_provider_plugin_duration_count: { plugin_name: string }
  kubelet_credential_provider_plugin_duration_sum: { plugin_name: string }
  kubelet_credential_provider_plugin_errors: { plugin_name: string }
  kubelet_credential_provider_plugin_errors_total: { plugin_name: string }
  kubelet_cri_losing_support: { version: string }
  kubelet_desired_pods: { static: string }
  kubelet_device_plugin_alloc_duration_seconds_bucket: { le: string; resource_name: string }
  kubelet_device_plugin_alloc_duration_seconds_count: { resource_name: string }
  kubelet_device_plugin_alloc_duration_seconds_sum: { resource_name: string }
  kubelet_device_plugin_registration_total: { resource_name: string }
  kubelet_docker_operations_duration_seconds_bucket: { le: string; operation_type: string }
  kubelet_docker_operations_duration_seconds_count: { operation_type: string }
  kubelet_docker_operations_duration_seconds_sum: { operation_type: string }
  kubelet_docker_operations_errors_total: { operation_type: string }
  kubelet_docker_operations_timeout_total: { operation_type: string }
  kubelet_docker_operations_total: { operation_type: string }
  kubelet_evented_pleg_connection_error_count: {  }
  kubelet_evented_pleg_connection_latency_seconds_bucket: { le: string }
  kubelet_evented_pleg_connection_latency_seconds_count: {  }
  kubelet_evented_pleg_connection_latency_seconds_sum: {  }
  kubelet_evented_pleg_connection_success_count: {  }
  kubelet_eviction_stats_age_seconds_bucket: { eviction_signal: string; le: string }
  kubelet_eviction_stats_age_seconds_count: { eviction_signal: string }
  kubelet_eviction_stats_age_seconds_sum: { eviction_signal: string }
  kubelet_evictions: { eviction_signal: 'memory.available' | 'allocatableMemory.available' | 'nodefs.available' | 'nodefs.inodesFree' | 'imagefs.available' | 'imagefs.inodesFree' | 'containerfs.available' | 'containerfs.inodesFree' | 'pid.available' | 'emptydirfs.limit' | 'ephemeralcontainerfs.limit' | 'ephemeralpodfs.limit' | Other }
  kubelet_first_network_pod_start_sli_duration_seconds: {  }
  kubelet_graceful_shutdown_end_time_seconds: {  }
  kubelet_graceful_shutdown_start_time_seconds: {  }
  kubelet_http_inflight_requests: { long_running: string; method: string; path: string; server_type: string }
  kubelet_http_requests_duration_seconds_bucket: { le: string; long_running: string; method: string; path: string; server_type: string }
  kubelet_http_requests_duration_seconds_count: { long_running: string; method: string; path: string; server_type: string }
  kubelet_http_requests_duration_seconds_sum: { long_running: string; method: string; path: string; server_type: string }
  kubelet_http_requests_total: { long_running: string; method: string; path: string; server_type: string }
  kubelet_image_garbage_collected_total: { reason: string }
  kubelet_image_manager_ensure_image_requests_total: { present_locally: string; pull_policy: string; pull_required: string }
  kubelet_image_pull_duration_seconds_bucket: { image_size_in_bytes: string; le: string }
  kubelet_image_pull_duration_seconds_count: { image_size_in_bytes: string }
  kubelet_image_pull_duration_seconds_sum: { image_size_in_bytes: string }
  kubelet_image_volume_mounted_errors_total: {  }
  kubelet_image_volume_mounted_succeed_total: {  }
  kubelet_image_volume_requested_total: {  }
  kubelet_imagemanager_image_mustpull_checks_total: { result: string }
  kubelet_imagemanager_inmemory_pulledrecords_usage_percent: {  }
  kubelet_imagemanager_inmemory_pullintents_usage_percent: {  }
  kubelet_imagemanager_ondisk_pulledrecords: {  }
  kubelet_imagemanager_ondisk_pullintents: {  }
  kubelet_kubelet_credential_provider_plugin_duration_bucket: { le: string; plugin_name: string }
  kubelet_kubelet_credential_provider_plugin_duration_count: { plugin_name: string }
  kubelet_kubelet_credential_provider_plugin_duration_sum: { plugin_name: string }
  kubelet_kubelet_credential_provider_plugin_errors: { plugin_name: string }
  kubelet_lifecycle_handler_http_fallbacks_total: {  }
  kubelet_managed_ephemeral_containers: {  }
  kubelet_memory_manager_pinning_errors_total: {  }
  kubelet_memory_manager_pinning_requests_total: {  }
  kubelet_memory_qos_node_memory_low_bytes: {  }
  kubelet_memory_qos_node_memory_min_bytes: {  }
  kubelet_metrics_provider: { provider: string }
  kubelet_mirror_pods: {  }
  kubelet_network_plugin_operations_duration_seconds_bucket: { le: string; operation_type: string }
  kubelet_network_plugin_operations_duration_seconds_count: { operation_type: string }
  kubelet_network_plugin_operations_duration_seconds_sum: { operation_type: string }
  kubelet_network_plugin_operations_errors_total: { operation_type: string }
  kubelet_network_plugin_operations_total: { operation_type: string }
  kubelet_node_config_active: { node_config_kubelet_key: string; node_config_resource_version: string; node_config_source: string; node_config_uid: string }
  kubelet_node_config_assigned: { node_config_kubelet_key: string; node_config_resource_version: string; node_config_source: string; node_config_uid: string }
  kubelet_node_config_error: {  }
  kubelet_node_config_last_known_good: { node_config_kubelet_key: string; node_config_resource_version: string; node_config_source: string; node_config_uid: string }
  kubelet_node_name: { node: string }
  kubelet_node_startup_duration_seconds: {  }
  kubelet_node_startup_post_registration_duration_seconds: {  }
  kubelet_node_startup_pre_kubelet_duration_seconds: {  }
  kubelet_node_startup_pre_registration_duration_seconds: {  }
  kubelet_node_startup_registration_duration_seconds: {  }
  kubelet_orphan_pod_cleaned_volumes: {  }
  kubelet_orphan_pod_cleaned_volumes_errors: {  }
  kubelet_orphaned_runtime_pods_total: {  }
  kubelet_pleg_discard_events: {  }
  kubelet_pleg_last_seen_seconds: {  }
  kubelet_pleg_pod_relist_duration_seconds_bucket: { le: string }
  kubelet_pleg_pod_relist_duration_seconds_count: {  }
  kubelet_pleg_pod_relist_duration_seconds_sum: {  }
  kubelet_pleg_relist_duration_seconds_bucket: { le: string }
  kubelet_pleg_relist_duration_seconds_count: {  }
  kubelet_pleg_relist_duration_seconds_sum: {  }
  kubelet_pleg_relist_interval_seconds_bucket: { le: string }
  kubelet_pleg_relist_interval_seconds_count: {  }
  kubelet_pleg_relist_interval_seconds_sum: {  }
  kubelet_pod_deferred_accepted_resizes_total: { retry_trigger: string }
  kubelet_pod_deferred_resize_duration_seconds_bucket: { le: string; priority_bucket: string; resolution: string }
  kubelet_pod_deferred_resize_duration_seconds_count: { priority_bucket: string; resolution: string }
  kubelet_pod_deferred_resize_duration_seconds_sum: { priority_bucket: string; resolution: string }
  kubelet_pod_in_progress_resizes: {  }
  kubelet_pod_infeasible_resizes_total: { reason_detail: string }
  kubelet_pod_level_resources_admission_total: { config_mode: string; qos_class: string }
  kubelet_pod_pending_resizes: { priority_bucket: string; reason: 'deferred' | 'infeasible' }
  kubelet_pod_requests_get_total: { server_api_version: string; status_code: string }
  kubelet_pod_requests_list_total: { server_api_version: string; status_code: string }
  kubelet_pod_requests_total: { server_api_version: string; status_code: string }
  kubelet_pod_requests_watch_total: { server_api_version: string; status_code: string }
  kubelet_pod_resize_duration_milliseconds_bucket: { le: string; success: string }
  kubelet_pod_resize_duration_milliseconds_count: { success: string }
  kubelet_pod_resize_duration_milliseconds_sum: { success: string }
  kubelet_pod_resources_endpoint_errors_get: { server_api_version: string }
  kubelet_pod_resources_endpoint_errors_get_allocatable: { server_api_version: string }
  kubelet_pod_resources_endpoint_errors_list: { server_api_version: string }
  kubelet_pod_resources_endpoint_requests_get: { server_api_version: string }
  kubelet_pod_resources_endpoint_requests_get_allocatable: { server_api_version: string }
  kubelet_pod_resources_endpoint_requests_list: { server_api_version: string }
  kubelet_pod_resources_endpoint_requests_total: { server_api_version: string }
  kubelet_pod_start_duration_seconds_bucket: { le: string }
  kubelet_pod_start_duration_seconds_count: {  }
  kubelet_pod_start_duration_seconds_sum: {  }
  kubelet_pod_start_sli_duration_seconds_bucket: { le: string }
  kubelet_pod_start_sli_duration_seconds_count: {  }
  kubelet_pod_start_sli_duration_seconds_sum: {  }
  kubelet_pod_start_total_duration_seconds_bucket: { le: string }
  kubelet_pod_start_total_duration_seconds_count: {  }
  kubelet_pod_start_total_duration_seconds_sum: {  }
  kubelet_pod_status_sync_duration_seconds_bucket: { le: string }
  kubelet_pod_status_sync_duration_seconds_count: {  }
  kubelet_pod_status_sync_duration_seconds_sum: {  }
  kubelet_pod_watch_events_dropped_total: {  }
  kubelet_pod_worker_duration_seconds_bucket: { le: string; operation_type: string }
  kubelet_pod_worker_duration_seconds_count: { operation_type: string }
  kubelet_pod_worker_duration_seconds_sum: { operation_type: string }
  kubelet_pod_worker_start_duration_seconds_bucket: { le: string }
  kubelet_pod_worker_start_duration_seconds_count: {  }
  kubelet_pod_worker_start_duration_seconds_sum: {  }
  kubelet_podcertificate_states: { signer_name: string; state: string }
  kubelet_preemptions: { preemption_signal: string }
  kubelet_resource_manager_allocation_errors_total: { resource_name: string; source: string }
  kubelet_resource_manager_allocations_total: { resource_name: string; source: string }
  kubelet_resource_manager_container_assignments_total: { assignment_type: string; resource_name: string }
  kubelet_restarted_pods_total: { static: string }
  kubelet_run_podsandbox_duration_seconds_bucket: { le: string; runtime_handler: string }
  kubelet_run_podsandbox_duration_seconds_count: { runtime_handler: string }
  kubelet_run_podsandbox_duration_seconds_sum: { runtime_handler: string }
  kubelet_run_podsandbox_errors_total: { runtime_handler: string }
  kubelet_running_containers: { container_state: string }
  kubelet_running_pods: {  }
  kubelet_runtime_operations_duration_seconds_bucket: { le: string; operation_type: string }
  kubelet_runtime_operations_duration_seconds_count: { operation_type: string }
  kubelet_runtime_operations_duration_seconds_sum: { operation_type: string }
  kubelet_runtime_operations_errors_total: { operation_type: string }
  kubelet_runtime_operations_total: { operation_type: string }
  kubelet_server_expiration_renew_errors: {  }
  kubelet_sleep_action_terminated_early_total: {  }
  kubelet_started_containers_errors_total: { code: string; container_type: string }
  kubelet_started_containers_total: { container_type: string }
  kubelet_started_host_process_containers_errors_total: { code: string; container_type: string }
  kubelet_started_host_process_containers_total: { container_type: string }
  kubelet_started_pods_errors_total: {  }
  kubelet_started_pods_total: {  }
  kubelet_started_user_namespaced_pods_errors_total: {  }
  kubelet_started_user_namespaced_pods_total: {  }
  kubelet_terminated_containers_total: { container_type: string; exit_code: string; reason: string }
  kubelet_topology_manager_admission_duration_ms_bucket: { le: string }
  kubelet_topology_manager_admission_duration_ms_count: {  }
  kubelet_topology_manager_admission_duration_ms_sum: {  }
  kubelet_topology_manager_admission_errors_total: {  }
  kubelet_topology_manager_admission_requests_total: {  }
  kubelet_volume_metric_collection_duration_seconds_bucket: { le: string; metric_source: string }
  kubelet_volume_metric_collection_duration_seconds_count: { metric_source: string }
  kubelet_volume_metric_collection_duration_seconds_sum: { metric_source: string }
  kubelet_volume_stats_available_bytes: { namespace: string; persistentvolumeclaim: string }
  kubelet_volume_stats_capacity_bytes: { namespace: string; persistentvolumeclaim: string }
  kubelet_volume_stats_health_status_abnormal: { namespace: string; persistentvolumeclaim: string }
  kubelet_volume_stats_inodes: { namespace: string; persistentvolumeclaim: string }
  kubelet_volume_stats_inodes_free: { namespace: string; persistentvolumeclaim: string }
  kubelet_volume_stats_inodes_used: { namespace: string; persistentvolumeclaim: string }
  kubelet_volume_stats_used_bytes: { namespace: string; persistentvolumeclaim: string }
  kubelet_websocket_streaming_requests_total: { subresource: string }
  kubelet_working_pods: { config: string; lifecycle: string; static: string }
  kubeproxy_conntrack_reconciler_deleted_entries_total: { ip_family: string }
  kubeproxy_conntrack_reconciler_sync_duration_seconds_bucket: { ip_family: string; le: string }
  kubeproxy_conntrack_reconciler_sync_duration_seconds_count: { ip_family: string }
  kubeproxy_conntrack_reconciler_sync_duration_seconds_sum: { ip_family: string }
  kubeproxy_iptables_ct_state_invalid_dropped_packets_total: {  }
  kubeproxy_iptables_localhost_nodeports_accepted_packets_total: {  }
  kubeproxy_network_programming_duration_seconds_bucket: { ip_family: string; le: string }
  kubeproxy_network_programming_duration_seconds_count: { ip_family: string }
  kubeproxy_network_programming_duration_seconds_sum: { ip_family: string }
  kubeproxy_nftables_localhost_nodeport_listener_creation_failures_total: { ip_family: string }
  kubeproxy_nftables_localhost_nodeport_listeners: { ip_family: string }
  kubeproxy_nftables_localhost_nodeport_rejected_packets_total: { ip_family: string; protocol: string }
  kubeproxy_proxy_healthz_total: { code: string }
  kubeproxy_proxy_livez_total: { code: string }
  kubeproxy_sync_full_proxy_rules_duration_seconds_bucket: { ip_family: string; le: string }
  kubeproxy_sync_full_proxy_rules_duration_seconds_count: { ip_family: string }
  kubeproxy_sync_full_proxy_rules_duration_seconds_sum: { ip_family: string }
  kubeproxy_sync_partial_proxy_rules_duration_seconds_bucket: { ip_family: string; le: string }
  kubeproxy_sync_partial_proxy_rules_duration_seconds_count: { ip_family: string }
  kubeproxy_sync_partial_proxy_rules_duration_seconds_sum: { ip_family: string }
  kubeproxy_sync_proxy_rules_duration_seconds_bucket: { ip_family: string; le: string }
  kubeproxy_sync_proxy_rules_duration_seconds_count: { ip_family: string }
  kubeproxy_sync_proxy_rules_duration_seconds_sum: { ip_family: string }
  kubeproxy_sync_proxy_rules_endpoint_changes_pending: {  }
  kubeproxy_sync_proxy_rules_endpoint_changes_total: {  }
  kubeproxy_sync_proxy_rules_iptables_last: { ip_family: string; table: string }
  kubeproxy_sync_proxy_rules_iptables_partial_restore_failures_total: { ip_family: string }
  kubeproxy_sync_proxy_rules_iptables_restore_failures_total: { ip_family: string }
  kubeproxy_sync_proxy_rules_iptables_total: { ip_family: string; table: string }
  kubeproxy_sync_proxy_rules_last_queued_timestamp_seconds: { ip_family: string }
  kubeproxy_sync_proxy_rules_last_timestamp_seconds: { ip_family: string }
  kubeproxy_sync_proxy_rules_nftables_cleanup_failures_total: { ip_family: string }
  kubeproxy_sync_proxy_rules_nftables_sync_failures_total: { ip_family: string }
  kubeproxy_sync_proxy_rules_no_local_endpoints_total: { ip_family: string; traffic_policy: string }
  kubeproxy_sync_proxy_rules_service_changes_pending: {  }
  kubeproxy_sync_proxy_rules_service_changes_total: {  }
  kubeproxy_sync_proxy_rules_winkernel_lb_create_failures_total: { error: string; ip_family: string; lb_type: string }
  kubeproxy_sync_proxy_rules_winkernel_lb_delete_failures_total: { error: string; ip_family: string; lb_type: string }
  kubeproxy_sync_proxy_rules_winkernel_lb_update_failures_total: { error: string; ip_family: string; lb_type: string }
  kubernetes_build_info: { build_date: string; compiler: string; git_commit: string; git_tree_state: string; git_version: string; go_version: string; major: string; minor: string; platform: string }
  kubernetes_feature_enabled: { name: string; stage: string }
  kubernetes_healthcheck: { name: string; type: 'healthz' | 'livez' | 'readyz' | Other }
  kubernetes_healthchecks_total: { name: string; status: 'success' | 'error' | Other; type: 'healthz' | 'livez' | 'readyz' | Other }
  leader_election_master_status: { name: string }
  leader_election_slowpath_total: { name: string }
  machine_cpu_books: { boot_id: string; machine_id: string; system_uuid: string }
  machine_cpu_cores: { boot_id: string; machine_id: string; system_uuid: string }
  machine_cpu_drawers: { boot_id: string; machine_id: string; system_uuid: string }
  machine_cpu_physical_cores: { boot_id: string; machine_id: string; system_uuid: string }
  machine_cpu_sockets: { boot_id: string; machine_id: string; system_uuid: string }
  machine_dimm_capacity_bytes: { boot_id: string; machine_id: string; system_uuid: string; type: string }
  machine_dimm_count: { boot_id: string; machine_id: string; system_uuid: string; type: string }
  machine_memory_bytes: { boot_id: string; machine_id: string; system_uuid: string }
  machine_nvm_avg_power_budget_watts: { boot_id: string; machine_id: string; system_uuid: string }
  machine_nvm_capacity: { boot_id: string; machine_id: string; mode: string; system_uuid: string }
  machine_scrape_error: {  }
  machine_swap_bytes: { boot_id: string; machine_id: string; system_uuid: string }
  metrics_server_api_metric_freshness_seconds_bucket: { le: string }
  metrics_server_api_metric_freshness_seconds_count: {  }
  metrics_server_api_metric_freshness_seconds_sum: {  }
  metrics_server_kubelet_last_request_time_seconds: { node: string }
  metrics_server_kubelet_request_duration_seconds_bucket: { le: string; node: string }
  metrics_server_kubelet_request_duration_seconds_count: { node: string }
  metrics_server_kubelet_request_duration_seconds_sum: { node: string }
  metrics_server_kubelet_request_total: { success: string }
  metrics_server_manager_tick_duration_seconds_bucket: { le: string }
  metrics_server_manager_tick_duration_seconds_count: {  }
  metrics_server_manager_tick_duration_seconds_sum: {  }
  metrics_server_storage_points: { type: string }
  net_conntrack_dialer_conn_attempted_total: { dialer_name: string }
  net_conntrack_dialer_conn_closed_total: { dialer_name: string }
  net_conntrack_dialer_conn_established_total: { dialer_name: string }
  net_conntrack_dialer_conn_failed_total: { dialer_name: string; reason: string }
  net_conntrack_listener_conn_accepted_total: { listener_name: string }
  net_conntrack_listener_conn_closed_total: { listener_name: string }
  node_arp_entries: { device: string }
  node_authorizer_graph_actions_duration_seconds_bucket: { le: string; operation: string }
  node_authorizer_graph_actions_duration_seconds_count: { operation: string }
  node_authorizer_graph_actions_duration_seconds_sum: { operation: string }
  node_bcache_active_journal_entries: { uuid: string }
  node_bcache_average_key_size_sectors: { uuid: string }
  node_bcache_btree_cache_size_bytes: { uuid: string }
  node_bcache_btree_nodes: { uuid: string }
  node_bcache_btree_read_average_duration_seconds: { uuid: string }
  node_bcache_bypassed_bytes_total: { backing_device: string; uuid: string }
  node_bcache_cache_available_percent: { uuid: string }
  node_bcache_cache_bypass_hits_total: { backing_device: string; uuid: string }
  node_bcache_cache_bypass_misses_total: { backing_device: string; uuid: string }
  node_bcache_cache_hits_total: { backing_device: string; uuid: string }
  node_bcache_cache_miss_collisions_total: { backing_device: string; uuid: string }
  node_bcache_cache_misses_total: { backing_device: string; uuid: string }
  node_bcache_cache_read_races_total: { uuid: string }
  node_bcache_cache_readaheads_total: { backing_device: string; uuid: string }
  node_bcache_congested: { uuid: string }
  node_bcache_dirty_data_bytes: { backing_device: string; uuid: string }
  node_bcache_dirty_target_bytes: { backing_device: string; uuid: string }
  node_bcache_io_errors: { cache_device: string; uuid: string }
  node_bcache_metadata_written_bytes_total: { cache_device: string; uuid: string }
  node_bcache_priority_stats_metadata_percent: { cache_device: string; uuid: string }
  node_bcache_priority_stats_unused_percent: { cache_device: string; uuid: string }
  node_bcache_root_usage_percent: { uuid: string }
  node_bcache_tree_depth: { uuid: string }
  node_bcache_writeback_change: { backing_device: string; uuid: string }
  node_bcache_writeback_rate: { backing_device: string; uuid: string }
  node_bcache_writeback_rate_integral_term: { backing_device: string; uuid: string }
  node_bcache_writeback_rate_proportional_term: { backing_device: string; uuid: string }
  node_bcache_written_bytes_total: { cache_device: string; uuid: string }
  node_bcachefs_accounting_key_to_wb_slowpath_total: { uuid: string }
  node_bcachefs_bkey_pack_pos_fail_total: { uuid: string }
  node_bcachefs_btree_cache_cannibalize_lock_fail_total: { uuid: string }
  node_bcachefs_btree_cache_cannibalize_lock_total: { uuid: string }
  node_bcachefs_btree_cache_cannibalize_total: { uuid: string }
  node_bcachefs_btree_cache_cannibalize_unlock_total: { uuid: string }
  node_bcachefs_btree_cache_reap_total: { uuid: string }
  node_bcachefs_btree_cache_scan_total: { uuid: string }
  node_bcachefs_btree_cache_size_bytes: { uuid: string }
  node_bcachefs_btree_key_cache_fill_total: { uuid: string }
  node_bcachefs_btree_node_alloc_total: { uuid: string }
  node_bcachefs_btree_node_compact_total: { uuid: string }
  node_bcachefs_btree_node_free_total: { uuid: string }
  node_bcachefs_btree_node_merge_attempt_total: { uuid: string }
  node_bcachefs_btree_node_merge_total: { uuid: string }
  node_bcachefs_btree_node_read_total: { uuid: string }
  node_bcachefs_btree_node_rewrite_total: { uuid: string }
  node_bcachefs_btree_node_set_root_total: { uuid: string }
  node_bcachefs_btree_node_split_total: { uuid: string }
  node_bcachefs_btree_node_write_total: { uuid: string }
  node_bcachefs_btree_path_relock_fail_total: { uuid: string }
  node_bcachefs_btree_path_upgrade_fail_total: { uuid: string }
  node_bcachefs_btree_reserve_get_fail_total: { uuid: string }
  node_bcachefs_btree_write_average_size_bytes: { type: string; uuid: string }
  node_bcachefs_btree_writes_total: { type: string; uuid: string }
  node_bcachefs_bucket_alloc_fail_total: { uuid: string }
  node_bcachefs_bucket_alloc_from_stripe_total: { uuid: string }
  node_bcachefs_bucket_alloc_total: { uuid: string }
  node_bcachefs_bucket_discard_fast_total: { uuid: string }
  node_bcachefs_bucket_discard_fast_worker_total: { uuid: string }
  node_bcachefs_bucket_discard_total: { uuid: string }
  node_bcachefs_bucket_discard_worker_total: { uuid: string }
  node_bcachefs_bucket_invalidate_total: { uuid: string }
  node_bcachefs_cached_ptr_drop_total: { uuid: string }
  node_bcachefs_compression_compressed_bytes: { algorithm: string; uuid: string }
  node_bcachefs_compression_uncompressed_bytes: { algorithm: string; uuid: string }
  node_bcachefs_copygc_total: { uuid: string }
  node_bcachefs_copygc_wait_obsolete_total: { uuid: string }
  node_bcachefs_data_read_bounce_total: { uuid: string }
  node_bcachefs_data_read_fail_and_poison_total: { uuid: string }
  node_bcachefs_data_read_hole_total: { uuid: string }
  node_bcachefs_data_read_inline_total: { uuid: string }
  node_bcachefs_data_read_narrow_crcs_fail_total: { uuid: string }
  node_bcachefs_data_read_narrow_crcs_total: { uuid: string }
  node_bcachefs_data_read_nopromote_already_promoted_total: { uuid: string }
  node_bcachefs_data_read_nopromote_congested_total: { uuid: string }
  node_bcachefs_data_read_nopromote_may_not_total: { uuid: string }
  node_bcachefs_data_read_nopromote_total: { uuid: string }
  node_bcachefs_data_read_nopromote_unwritten_total: { uuid: string }
  node_bcachefs_data_read_promote_total: { uuid: string }
  node_bcachefs_data_read_retry_total: { uuid: string }
  node_bcachefs_data_read_reuse_race_total: { uuid: string }
  node_bcachefs_data_read_split_total: { uuid: string }
  node_bcachefs_data_read_total: { uuid: string }
  node_bcachefs_data_update_fail_total: { uuid: string }
  node_bcachefs_data_update_in_flight_total: { uuid: string }
  node_bcachefs_data_update_key_fail_total: { uuid: string }
  node_bcachefs_data_update_key_total: { uuid: string }
  node_bcachefs_data_update_no_io_total: { uuid: string }
  node_bcachefs_data_update_noop_obsolete_total: { uuid: string }
  node_bcachefs_data_update_pred_total: { uuid: string }
  node_bcachefs_data_update_read_total: { uuid: string }
  node_bcachefs_data_update_start_fail_obsolete_total: { uuid: string }
  node_bcachefs_data_update_total: { uuid: string }
  node_bcachefs_data_update_useless_write_fail_total: { uuid: string }
  node_bcachefs_data_update_write_total: { uuid: string }
  node_bcachefs_data_write_total: { uuid: string }
  node_bcachefs_device_bucket_size_bytes: { device: string; uuid: string }
  node_bcachefs_device_buckets: { device: string; uuid: string }
  node_bcachefs_device_durability: { device: string; uuid: string }
  node_bcachefs_device_info: { device: string; label: string; state: string; uuid: string }
  node_bcachefs_device_io_done_bytes_total: { data_type: string; device: string; operation: string; uuid: string }
  node_bcachefs_device_io_errors_total: { device: string; type: string; uuid: string }
  node_bcachefs_error_throw_total: { uuid: string }
  node_bcachefs_errors_total: { error_type: string; uuid: string }
  node_bcachefs_evacuate_bucket_total: { uuid: string }
  node_bcachefs_fsync_total: { uuid: string }
  node_bcachefs_gc_gens_end_total: { uuid: string }
  node_bcachefs_gc_gens_start_total: { uuid: string }
  node_bcachefs_info: { uuid: string }
  node_bcachefs_journal_full_total: { uuid: string }
  node_bcachefs_journal_reclaim_finish_total: { uuid: string }
  node_bcachefs_journal_reclaim_start_total: { uuid: string }
  node_bcachefs_journal_res_get_blocked_total: { uuid: string }
  node_bcachefs_journal_write_total: { uuid: string }
  node_bcachefs_open_bucket_alloc_fail_total: { uuid: string }
  node_bcachefs_reconcile_btree_total: { uuid: string }
  node_bcachefs_reconcile_clear_scan_total: { uuid: string }
  node_bcachefs_reconcile_data_total: { uuid: string }
  node_bcachefs_reconcile_phys_total: { uuid: string }
  node_bcachefs_reconcile_scan_device_total: { uuid: string }
  node_bcachefs_reconcile_scan_fs_total: { uuid: string }
  node_bcachefs_reconcile_scan_inum_total: { uuid: string }
  node_bcachefs_reconcile_scan_metadata_total: { uuid: string }
  node_bcachefs_reconcile_scan_pending_total: { uuid: string }
  node_bcachefs_reconcile_set_pending_total: { uuid: string }
  node_bcachefs_sectors_alloc_total: { uuid: string }
  node_bcachefs_stripe_alloc_total: { uuid: string }
  node_bcachefs_stripe_create_fail_total: { uuid: string }
  node_bcachefs_stripe_create_total: { uuid: string }
  node_bcachefs_stripe_delete_total: { uuid: string }
  node_bcachefs_stripe_reuse_total: { uuid: string }
  node_bcachefs_stripe_update_bucket_total: { uuid: string }
  node_bcachefs_stripe_update_extent_fail_total: { uuid: string }
  node_bcachefs_stripe_update_extent_total: { uuid: string }
  node_bcachefs_sync_fs_total: { uuid: string }
  node_bcachefs_trans_blocked_journal_reclaim_total: { uuid: string }
  node_bcachefs_trans_restart_btree_node_reused_total: { uuid: string }
  node_bcachefs_trans_restart_btree_node_split_total: { uuid: string }
  node_bcachefs_trans_restart_fault_inject_total: { uuid: string }
  node_bcachefs_trans_restart_injected_total: { uuid: string }
  node_bcachefs_trans_restart_iter_upgrade_total: { uuid: string }
  node_bcachefs_trans_restart_journal_preres_get_total: { uuid: string }
  node_bcachefs_trans_restart_journal_reclaim_total: { uuid: string }
  node_bcachefs_trans_restart_journal_res_get_total: { uuid: string }
  node_bcachefs_trans_restart_key_cache_key_realloced_total: { uuid: string }
  node_bcachefs_trans_restart_key_cache_raced_total: { uuid: string }
  node_bcachefs_trans_restart_key_cache_upgrade_total: { uuid: string }
  node_bcachefs_trans_restart_mark_replicas_total: { uuid: string }
  node_bcachefs_trans_restart_mem_realloced_total: { uuid: string }
  node_bcachefs_trans_restart_memory_allocation_failure_total: { uuid: string }
  node_bcachefs_trans_restart_relock_after_fill_total: { uuid: string }
  node_bcachefs_trans_restart_relock_key_cache_fill_obsolete_total: { uuid: string }
  node_bcachefs_trans_restart_relock_next_node_total: { uuid: string }
  node_bcachefs_trans_restart_relock_parent_for_fill_obsolete_total: { uuid: string }
  node_bcachefs_trans_restart_relock_path_intent_total: { uuid: string }
  node_bcachefs_trans_restart_relock_path_total: { uuid: string }
  node_bcachefs_trans_restart_relock_total: { uuid: string }
  node_bcachefs_trans_restart_split_race_total: { uuid: string }
  node_bcachefs_trans_restart_too_many_iters_total: { uuid: string }
  node_bcachefs_trans_restart_traverse_total: { uuid: string }
  node_bcachefs_trans_restart_upgrade_total: { uuid: string }
  node_bcachefs_trans_restart_would_deadlock_recursion_limit_total: { uuid: string }
  node_bcachefs_trans_restart_would_deadlock_total: { uuid: string }
  node_bcachefs_trans_restart_would_deadlock_write_total: { uuid: string }
  node_bcachefs_trans_restart_write_buffer_flush_total: { uuid: string }
  node_bcachefs_trans_traverse_all_total: { uuid: string }
  node_bcachefs_transaction_commit_total: { uuid: string }
  node_bcachefs_write_buffer_flush_slowpath_total: { uuid: string }
  node_bcachefs_write_buffer_flush_sync_total: { uuid: string }
  node_bcachefs_write_buffer_flush_total: { uuid: string }
  node_bcachefs_write_buffer_maybe_flush_total: { uuid: string }
  node_bcachefs_write_super_total: { uuid: string }
  node_bonding_active: { master: string }
  node_bonding_slaves: { master: string }
  node_boot_time_seconds: {  }
  node_btrfs_allocation_ratio: { block_group_type: string; mode: string; uuid: string }
  node_btrfs_btree_cache_size_bytes: { uuid: string }
  node_btrfs_btree_write_average_size_bytes: { type: string; uuid: string }
  node_btrfs_btree_writes_total: { type: string; uuid: string }
  node_btrfs_commit_seconds_total: { uuid: string }
  node_btrfs_commits_total: { uuid: string }
  node_btrfs_compression_compressed_bytes: { algorithm: string; uuid: string }
  node_btrfs_compression_uncompressed_bytes: { algorithm: string; uuid: string }
  node_btrfs_device_bucket_size_bytes: { device: string; uuid: string }
  node_btrfs_device_buckets: { device: string; uuid: string }
  node_btrfs_device_durability: { device: string; uuid: string }
  node_btrfs_device_info: { device: string; label: string; state: string; uuid: string }
  node_btrfs_device_io_done_bytes_total: { data_type: string; device: string; operation: string; uuid: string }
  node_btrfs_device_io_errors_total: { device: string; type: string; uuid: string }
  node_btrfs_device_size_bytes: { device: string; uuid: string }
  node_btrfs_errors_total: { error_type: string; uuid: string }
  node_btrfs_global_rsv_size_bytes: { uuid: string }
  node_btrfs_info: { label: string; uuid: string }
  node_btrfs_last_commit_seconds: { uuid: string }
  node_btrfs_max_commit_seconds: { uuid: string }
  node_btrfs_node_hwmon_beep_enabled: { uuid: string }
  node_btrfs_reserved_bytes: { block_group_type: string; uuid: string }
  node_btrfs_size_bytes: { block_group_type: string; mode: string; uuid: string }
  node_btrfs_used_bytes: { block_group_type: string; mode: string; uuid: string }
  node_buddyinfo_blocks: { node: string; size: string; zone: string }
  node_cgroups_cgroups: { subsys_name: string }
  node_cgroups_enabled: { subsys_name: string }
  node_collector_evictions_number: { zone: string }
  node_collector_evictions_total: { zone: string }
  node_collector_unhealthy_nodes_in_zone: { zone: string }
  node_collector_update_all_nodes_health_duration_seconds_bucket: { le: string }
  node_collector_update_all_nodes_health_duration_seconds_count: {  }
  node_collector_update_all_nodes_health_duration_seconds_sum: {  }
  node_collector_update_node_health_duration_seconds_bucket: { le: string }
  node_collector_update_node_health_duration_seconds_count: {  }
  node_collector_update_node_health_duration_seconds_sum: {  }
  node_collector_zone_health: { zone: string }
  node_collector_zone_size: { zone: string }
  node_context_switches_total: {  }
  node_cooling_device_cur_state: { name: string; type: string }
  node_cooling_device_max_state: { name: string; type: string }
  node_cpu_bug_info: { bug: string }
  node_cpu_core_throttles_total: { core: string; package: string }
  node_cpu_flag_info: { flag: string }
  node_cpu_frequency_avg_hertz: { cpu: string }
  node_cpu_frequency_hertz: { core: string; cpu: string; package: string }
  node_cpu_frequency_max_hertz: { cpu: string }
  node_cpu_frequency_min_hertz: { cpu: string }
  node_cpu_guest_seconds_total: { cpu: string; mode: string }
  node_cpu_info: { cachesize: string; core: string; cpu: string; family: string; microcode: string; model: string; model_name: string; package: string; stepping: string; vendor: string }
  node_cpu_isolated: { cpu: string }
  node_cpu_online: { cpu: string }
  node_cpu_package_throttles_total: { package: string }
  node_cpu_scaling_frequency_hertz: { cpu: string }
  node_cpu_scaling_frequency_max_hertz: { cpu: string }
  node_cpu_scaling_frequency_min_hertz: { cpu: string }
  node_cpu_scaling_governor: { cpu: string; governor: string }
  node_cpu_seconds_total: { cpu: string; mode: 'user' | 'nice' | 'system' | 'idle' | 'iowait' | 'irq' | 'softirq' | 'steal' }
  node_cpu_usage_seconds_total: {  }
  node_cpu_vulnerabilities_info: { codename: string; mitigation: string; state: string }
  node_disk_ata_rotation_rate_rpm: { device: string }
  node_disk_ata_write_cache: { device: string }
  node_disk_ata_write_cache_enabled: { device: string }
  node_disk_device_mapper_info: { device: string; lv_layer: string; lv_name: string; name: string; uuid: string; vg_name: string }
  node_disk_discard_time_seconds_total: { device: string }
  node_disk_discarded_sectors_total: { device: string }
  node_disk_discards_completed_total: { device: string }
  node_disk_discards_merged_total: { device: string }
  node_disk_filesystem_info: { device: string; type: string; usage: string; uuid: string; version: string }
  node_disk_flush_requests_time_seconds_total: { device: string }
  node_disk_flush_requests_total: { device: string }
  node_disk_info: { device: string; major: string; minor: string; model: string; path: string; revision: string; rotational: string; serial: string; wwn: string }
  node_disk_io_now: { device: string }
  node_disk_io_time_seconds_total: { device: string }
  node_disk_io_time_weighted_seconds_total: { device: string }
  node_disk_read_bytes_total: { device: string }
  node_disk_read_time_seconds_total: { device: string }
  node_disk_reads_completed_total: { device: string }
  node_disk_reads_merged_total: { device: string }
  node_disk_write_time_seconds_total: { device: string }
  node_disk_writes_completed_total: { device: string }
  node_disk_writes_merged_total: { device: string }
  node_disk_written_bytes_total: { device: string }
  node_dmi_info: { bios_date: string; bios_release: string; bios_vendor: string; bios_version: string; board_name: string; board_serial: string; board_vendor: string; board_version: string; chassis_asset_tag: string; chassis_serial: string; chassis_vendor: string; chassis_version: string; device: string; product_family: string; product_name: string; product_serial: string; product_sku: string; product_uuid: string; product_version: string; system_vendor: string }
  node_dmmultipath_device_active: { device: string; sysfs_name: string }
  node_dmmultipath_device_info: { device: string; sysfs_name: string; uuid: string }
  node_dmmultipath_device_paths: { device: string; sysfs_name: string }
  node_dmmultipath_device_paths_active: { device: string; sysfs_name: string }
  node_dmmultipath_device_paths_failed: { device: string; sysfs_name: string }
  node_dmmultipath_device_size_bytes: { device: string; sysfs_name: string }
  node_dmmultipath_path_state: { device: string; path: string; state: string }
  node_drbd_activitylog_writes_total: { device: string }
  node_drbd_application_pending: { device: string }
  node_drbd_bitmap_writes_total: { device: string }
  node_drbd_connected: { device: string }
  node_drbd_disk_read_bytes_total: { device: string }
  node_drbd_disk_state_is_up_to_date: { device: string; node: string }
  node_drbd_disk_written_bytes_total: { device: string }
  node_drbd_epochs: { device: string }
  node_drbd_local_pending: { device: string }
  node_drbd_network_received_bytes_total: { device: string }
  node_drbd_network_sent_bytes_total: { device: string }
  node_drbd_node_role_is_primary: { device: string; node: string }
  node_drbd_out_of_sync_bytes: { device: string }
  node_drbd_remote_pending: { device: string }
  node_drbd_remote_unacknowledged: { device: string }
  node_drm_card_info: { card: string; memory_vendor: string; power_performance_level: string; unique_id: string; vendor: string }
  node_drm_gpu_busy_percent: { card: string }
  node_drm_memory_gtt_size_bytes: { card: string }
  node_drm_memory_gtt_used_bytes: { card: string }
  node_drm_memory_vis_vram_size_bytes: { card: string }
  node_drm_memory_vis_vram_used_bytes: { card: string }
  node_drm_memory_vram_size_bytes: { card: string }
  node_drm_memory_vram_used_bytes: { card: string }
  node_edac_channel_correctable_errors_total: { channel: string; controller: string; csrow: string; dimm_label: string }
  node_edac_channel_uncorrectable_errors_total: { channel: string; controller: string; csrow: string; dimm_label: string }
  node_edac_correctable_errors_total: { controller: string }
  node_edac_csrow_correctable_errors_total: { controller: string; csrow: string }
  node_edac_csrow_uncorrectable_errors_total: { controller: string; csrow: string }
  node_edac_uncorrectable_errors_total: { controller: string }
  node_entropy_available_bits: {  }
  node_entropy_pool_size_bits: {  }
  node_ethtool_info: { bus_info: string; device: string; driver: string; expansion_rom_version: string; firmware_version: string; version: string }
  node_ethtool_received_bytes_total: { device: string }
  node_ethtool_received_dropped_total: { device: string }
  node_ethtool_received_errors_total: { device: string }
  node_ethtool_received_packets_total: { device: string }
  node_ethtool_transmitted_bytes_total: { device: string }
  node_ethtool_transmitted_errors_total: { device: string }
  node_ethtool_transmitted_packets_total: { device: string }
  node_exporter_build_info: { branch: string; goarch: string; goos: string; goversion: string; revision: string; tags: string; version: string }
  node_fibrechannel_dumped_frames_total: { fc_host: string }
  node_fibrechannel_error_frames_total: { fc_host: string }
  node_fibrechannel_fcp_packet_aborts_total: { fc_host: string }
  node_fibrechannel_info: { dev_loss_tmo: string; fabric_name: string; fc_host: string; port_id: string; port_name: string; port_state: string; port_type: string; speed: string; supported_classes: string; supported_speeds: string; symbolic_name: string }
  node_fibrechannel_invalid_crc_total: { fc_host: string }
  node_fibrechannel_invalid_tx_words_total: { fc_host: string }
  node_fibrechannel_link_failure_total: { fc_host: string }
  node_fibrechannel_loss_of_signal_total: { fc_host: string }
  node_fibrechannel_loss_of_sync_total: { fc_host: string }
  node_fibrechannel_nos_total: { fc_host: string }
  node_fibrechannel_rx_frames_total: { fc_host: string }
  node_fibrechannel_rx_words_total: { fc_host: string }
  node_fibrechannel_seconds_since_last_reset_total: { fc_host: string }
  node_fibrechannel_tx_frames_total: { fc_host: string }
  node_fibrechannel_tx_words_total: { fc_host: string }
  node_filefd_allocated: {  }
  node_filefd_maximum: {  }
  node_filesystem_avail_bytes: { device: string; device_error: string; fstype: string; mountpoint: string }
  node_filesystem_device_error: { device: string; device_error: string; fstype: string; mountpoint: string }
  node_filesystem_files: { device: string; device_error: string; fstype: string; mountpoint: string }
  node_filesystem_files_free: { device: string; device_error: string; fstype: string; mountpoint: string }
  node_filesystem_free_bytes: { device: string; device_error: string; fstype: string; mountpoint: string }
  node_filesystem_mount_info: { device: string; major: string; minor: string; mountpoint: string }
  node_filesystem_purgeable_bytes: { device: string; device_error: string; fstype: string; mountpoint: string }
  node_filesystem_readonly: { device: string; device_error: string; fstype: string; mountpoint: string }
  node_filesystem_size_bytes: { device: string; device_error: string; fstype: string; mountpoint: string }
  node_forks_total: {  }
  node_hwmon_beep_enabled: { chip: string; sensor: string }
  node_hwmon_chip_names: { chip: string; chip_name: string }
  node_hwmon_fan_alarm: { chip: string; sensor: string }
  node_hwmon_fan_beep_enabled: { chip: string; sensor: string }
  node_hwmon_fan_manual: { chip: string; sensor: string }
  node_hwmon_fan_max_rpm: { chip: string; sensor: string }
  node_hwmon_fan_min_rpm: { chip: string; sensor: string }
  node_hwmon_fan_output: { chip: string; sensor: string }
  node_hwmon_fan_pulses: { chip: string; sensor: string }
  node_hwmon_fan_rpm: { chip: string; sensor: string }
  node_hwmon_fan_target_rpm: { chip: string; sensor: string }
  node_hwmon_fan_tolerance: { chip: string; sensor: string }
  node_hwmon_freq_freq_mhz: { chip: string; sensor: string }
  node_hwmon_in_alarm: { chip: string; sensor: string }
  node_hwmon_in_beep_enabled: { chip: string; sensor: string }
  node_hwmon_in_max_volts: { chip: string; sensor: string }
  node_hwmon_in_min_volts: { chip: string; sensor: string }
  node_hwmon_in_volts: { chip: string; sensor: string }
  node_hwmon_intrusion_alarm: { chip: string; sensor: string }
  node_hwmon_intrusion_beep_enabled: { chip: string; sensor: string }
  node_hwmon_pwm_auto_point1_pwm: { chip: string; sensor: string }
  node_hwmon_pwm_auto_point1_temp: { chip: string; sensor: string }
  node_hwmon_pwm_auto_point2_pwm: { chip: string; sensor: string }
  node_hwmon_pwm_auto_point2_temp: { chip: string; sensor: string }
  node_hwmon_pwm_auto_point3_pwm: { chip: string; sensor: string }
  node_hwmon_pwm_auto_point3_temp: { chip: string; sensor: string }
  node_hwmon_pwm_auto_point4_pwm: { chip: string; sensor: string }
  node_hwmon_pwm_auto_point4_temp: { chip: string; sensor: string }
  node_hwmon_pwm_auto_point5_pwm: { chip: string; sensor: string }
  node_hwmon_pwm_auto_point5_temp: { chip: string; sensor: string }
  node_hwmon_pwm_crit_temp_tolerance: { chip: string; sensor: string }
  node_hwmon_pwm_enable: { chip: string; sensor: string }
  node_hwmon_pwm_floor: { chip: string; sensor: string }
  node_hwmon_pwm_mode: { chip: string; sensor: string }
  node_hwmon_pwm_start: { chip: string; sensor: string }
  node_hwmon_pwm_step_down_time: { chip: string; sensor: string }
  node_hwmon_pwm_step_up_time: { chip: string; sensor: string }
  node_hwmon_pwm_stop_time: { chip: string; sensor: string }
  node_hwmon_pwm_target_temp: { chip: string; sensor: string }
  node_hwmon_pwm_temp_sel: { chip: string; sensor: string }
  node_hwmon_pwm_temp_tolerance: { chip: string; sensor: string }
  node_hwmon_pwm_weight_duty_base: { chip: string; sensor: string }
  node_hwmon_pwm_weight_duty_step: { chip: string; sensor: string }
  node_hwmon_pwm_weight_temp_sel: { chip: string; sensor: string }
  node_hwmon_pwm_weight_temp_step: { chip: string; sensor: string }
  node_hwmon_pwm_weight_temp_step_base: { chip: string; sensor: string }
  node_hwmon_pwm_weight_temp_step_tol: { chip: string; sensor: string }
  node_hwmon_sensor_label: { chip: string; label: string; sensor: string }
  node_hwmon_temp_celsius: { chip: string; sensor: string }
  node_hwmon_temp_crit_alarm_celsius: { chip: string; sensor: string }
  node_hwmon_temp_crit_celsius: { chip: string; sensor: string }
  node_hwmon_temp_max_celsius: { chip: string; sensor: string }
  node_hwmon_update_interval_seconds: { chip: string; sensor: string }
  node_hwmon_voltage_regulator_version: { chip: string; sensor: string }
  node_infiniband_info: { board_id: string; device: string; firmware_version: string; hca_type: string }
  node_infiniband_legacy_data_received_bytes_total: { device: string; port: string }
  node_infiniband_legacy_data_transmitted_bytes_total: { device: string; port: string }
  node_infiniband_legacy_multicast_packets_received_total: { device: string; port: string }
  node_infiniband_legacy_multicast_packets_transmitted_total: { device: string; port: string }
  node_infiniband_legacy_packets_received_total: { device: string; port: string }
  node_infiniband_legacy_packets_transmitted_total: { device: string; port: string }
  node_infiniband_legacy_unicast_packets_received_total: { device: string; port: string }
  node_infiniband_legacy_unicast_packets_transmitted_total: { device: string; port: string }
  node_infiniband_link_downed_total: { device: string; port: string }
  node_infiniband_link_error_recovery_total: { device: string; port: string }
  node_infiniband_multicast_packets_received_total: { device: string; port: string }
  node_infiniband_multicast_packets_transmitted_total: { device: string; port: string }
  node_infiniband_physical_state_id: { device: string; port: string }
  node_infiniband_port_constraint_errors_received_total: { device: string; port: string }
  node_infiniband_port_constraint_errors_transmitted_total: { device: string; port: string }
  node_infiniband_port_data_received_bytes_total: { device: string; port: string }
  node_infiniband_port_data_transmitted_bytes_total: { device: string; port: string }
  node_infiniband_port_discards_received_total: { device: string; port: string }
  node_infiniband_port_discards_transmitted_total: { device: string; port: string }
  node_infiniband_port_errors_received_total: { device: string; port: string }
  node_infiniband_port_packets_received_total: { device: string; port: string }
  node_infiniband_port_packets_transmitted_total: { device: string; port: string }
  node_infiniband_port_transmit_wait_total: { device: string; port: string }
  node_infiniband_rate_bytes_per_second: { device: string; port: string }
  node_infiniband_state_id: { device: string; port: string }
  node_infiniband_unicast_packets_received_total: { device: string; port: string }
  node_infiniband_unicast_packets_transmitted_total: { device: string; port: string }
  node_interrupts_total: { cpu: string; devices: string; info: string; type: string }
  node_intr_total: {  }
  node_ipam_controller_cidrset_allocation_tries_per_request_bucket: { clusterCIDR: string; le: string }
  node_ipam_controller_cidrset_allocation_tries_per_request_count: { clusterCIDR: string }
  node_ipam_controller_cidrset_allocation_tries_per_request_sum: { clusterCIDR: string }
  node_ipam_controller_cidrset_cidrs_allocations_total: { clusterCIDR: string }
  node_ipam_controller_cidrset_cidrs_releases_total: { clusterCIDR: string }
  node_ipam_controller_cidrset_usage_cidrs: { clusterCIDR: string }
  node_ipam_controller_cirdset_max_cidrs: { clusterCIDR: string }
  node_ipam_controller_multicidrset_allocation_tries_per_request_bucket: { clusterCIDR: string; le: string }
  node_ipam_controller_multicidrset_allocation_tries_per_request_count: { clusterCIDR: string }
  node_ipam_controller_multicidrset_allocation_tries_per_request_sum: { clusterCIDR: string }
  node_ipam_controller_multicidrset_cidrs_allocations_total: { clusterCIDR: string }
  node_ipam_controller_multicidrset_cidrs_releases_total: { clusterCIDR: string }
  node_ipam_controller_multicidrset_usage_cidrs: { clusterCIDR: string }
  node_ipam_controller_multicirdset_max_cidrs: { clusterCIDR: string }
  node_ipvs_backend_connections_active: { local_address: string; local_mark: string; local_port: string; proto: string; remote_address: string; remote_port: string }
  node_ipvs_backend_connections_inactive: { local_address: string; local_mark: string; local_port: string; proto: string; remote_address: string; remote_port: string }
  node_ipvs_backend_weight: { local_address: string; local_mark: string; local_port: string; proto: string; remote_address: string; remote_port: string }
  node_ipvs_connections_total: {  }
  node_ipvs_incoming_bytes_total: {  }
  node_ipvs_incoming_packets_total: {  }
  node_ipvs_outgoing_bytes_total: {  }
  node_ipvs_outgoing_packets_total: {  }
  node_kernel_hung_tasks_total: {  }
  node_ksmd_full_scans_total: {  }
  node_ksmd_merge_across_nodes: {  }
  node_ksmd_pages_shared: {  }
  node_ksmd_pages_sharing: {  }
  node_ksmd_pages_to_scan: {  }
  node_ksmd_pages_unshared: {  }
  node_ksmd_pages_volatile: {  }
  node_ksmd_run: {  }
  node_ksmd_sleep_seconds: {  }
  node_lnstat_allocs_total: { cpu: string; subsystem: string }
  node_lnstat_chainlength_total: { cpu: string; subsystem: string }
  node_lnstat_clashres_total: { cpu: string; subsystem: string }
  node_lnstat_conn_reopened_total: { cpu: string; subsystem: string }
  node_lnstat_cookie_invalid_total: { cpu: string; subsystem: string }
  node_lnstat_cookie_retrans_total: { cpu: string; subsystem: string }
  node_lnstat_cookie_valid_total: { cpu: string; subsystem: string }
  node_lnstat_delete_list_total: { cpu: string; subsystem: string }
  node_lnstat_delete_total: { cpu: string; subsystem: string }
  node_lnstat_destroys_total: { cpu: string; subsystem: string }
  node_lnstat_drop_total: { cpu: string; subsystem: string }
  node_lnstat_early_drop_total: { cpu: string; subsystem: string }
  node_lnstat_entries_total: { cpu: string; subsystem: string }
  node_lnstat_expect_create_total: { cpu: string; subsystem: string }
  node_lnstat_expect_delete_total: { cpu: string; subsystem: string }
  node_lnstat_expect_new_total: { cpu: string; subsystem: string }
  node_lnstat_forced_gc_runs_total: { cpu: string; subsystem: string }
  node_lnstat_found_total: { cpu: string; subsystem: string }
  node_lnstat_gc_dst_overflow_total: { cpu: string; subsystem: string }
  node_lnstat_gc_goal_miss_total: { cpu: string; subsystem: string }
  node_lnstat_gc_ignored_total: { cpu: string; subsystem: string }
  node_lnstat_gc_total_total: { cpu: string; subsystem: string }
  node_lnstat_hash_grows_total: { cpu: string; subsystem: string }
  node_lnstat_hits_total: { cpu: string; subsystem: string }
  node_lnstat_icmp_error_total: { cpu: string; subsystem: string }
  node_lnstat_ignore_total: { cpu: string; subsystem: string }
  node_lnstat_in_brd_total: { cpu: string; subsystem: string }
  node_lnstat_in_hit_total: { cpu: string; subsystem: string }
  node_lnstat_in_hlist_search_total: { cpu: string; subsystem: string }
  node_lnstat_in_martian_dst_total: { cpu: string; subsystem: string }
  node_lnstat_in_martian_src_total: { cpu: string; subsystem: string }
  node_lnstat_in_no_route_total: { cpu: string; subsystem: string }
  node_lnstat_in_slow_mc_total: { cpu: string; subsystem: string }
  node_lnstat_in_slow_tot_total: { cpu: string; subsystem: string }
  node_lnstat_insert_failed_total: { cpu: string; subsystem: string }
  node_lnstat_insert_total: { cpu: string; subsystem: string }
  node_lnstat_invalid_total: { cpu: string; subsystem: string }
  node_lnstat_lookups_total: { cpu: string; subsystem: string }
  node_lnstat_new_total: { cpu: string; subsystem: string }
  node_lnstat_out_hit_total: { cpu: string; subsystem: string }
  node_lnstat_out_hlist_search_total: { cpu: string; subsystem: string }
  node_lnstat_out_slow_mc_total: { cpu: string; subsystem: string }
  node_lnstat_out_slow_tot_total: { cpu: string; subsystem: string }
  node_lnstat_periodic_gc_runs_total: { cpu: string; subsystem: string }
  node_lnstat_rcv_probes_mcast_total: { cpu: string; subsystem: string }
  node_lnstat_rcv_probes_ucast_total: { cpu: string; subsystem: string }
  node_lnstat_res_failed_total: { cpu: string; subsystem: string }
  node_lnstat_search_restart_total: { cpu: string; subsystem: string }
  node_lnstat_searched_total: { cpu: string; subsystem: string }
  node_lnstat_syn_received_total: { cpu: string; subsystem: string }
  node_lnstat_table_fulls_total: { cpu: string; subsystem: string }
  node_lnstat_unresolved_discards_total: { cpu: string; subsystem: string }
  node_load1: {  }
  node_load15: {  }
  node_load5: {  }
  node_logind_sessions: { class: string; remote: string; seat: string; type: string }
  node_md_blocks: { device: string }
  node_md_blocks_synced: { device: string }
  node_md_degraded: { device: string }
  node_md_disks: { device: string; state: string }
  node_md_disks_required: { device: string }
  node_md_raid_disks: { device: string }
  node_md_state: { device: string; state: string }
  node_memory_Active_anon_bytes: {  }
  node_memory_Active_bytes: {  }
  node_memory_Active_file_bytes: {  }
  node_memory_AnonHugePages_bytes: {  }
  node_memory_AnonPages_bytes: {  }
  node_memory_Balloon_bytes: {  }
  node_memory_Bounce_bytes: {  }
  node_memory_Buffers_bytes: {  }
  node_memory_Cached_bytes: {  }
  node_memory_CmaFree_bytes: {  }
  node_memory_CmaTotal_bytes: {  }
  node_memory_CommitLimit_bytes: {  }
  node_memory_Committed_AS_bytes: {  }
  node_memory_DirectMap1G_bytes: {  }
  node_memory_DirectMap2M_bytes: {  }
  node_memory_DirectMap4k_bytes: {  }
  node_memory_Dirty_bytes: {  }
  node_memory_FileHugePages_bytes: {  }
  node_memory_FilePmdMapped_bytes: {  }
  node_memory_HardwareCorrupted_bytes: {  }
  node_memory_HugePages_Free: {  }
  node_memory_HugePages_Rsvd: {  }
  node_memory_HugePages_Surp: {  }
  node_memory_HugePages_Total: {  }
  node_memory_Hugepagesize_bytes: {  }
  node_memory_Hugetlb_bytes: {  }
  node_memory_Inactive_anon_bytes: {  }
  node_memory_Inactive_bytes: {  }
  node_memory_Inactive_file_bytes: {  }
  node_memory_KReclaimable_bytes: {  }
  node_memory_KernelStack_bytes: {  }
  node_memory_Mapped_bytes: {  }
  node_memory_MemAvailable_bytes: {  }
  node_memory_MemFree_bytes: {  }
  node_memory_MemTotal_bytes: {  }
  node_memory_Mlocked_bytes: {  }
  node_memory_NFS_Unstable_bytes: {  }
  node_memory_PageTables_bytes: {  }
  node_memory_Percpu_bytes: {  }
  node_memory_SReclaimable_bytes: {  }
  node_memory_SUnreclaim_bytes: {  }
  node_memory_SecPageTables_bytes: {  }
  node_memory_ShmemHugePages_bytes: {  }
  node_memory_ShmemPmdMapped_bytes: {  }
  node_memory_Shmem_bytes: {  }
  node_memory_Slab_bytes: {  }
  node_memory_SwapCached_bytes: {  }
  node_memory_SwapFree_bytes: {  }
  node_memory_SwapTotal_bytes: {  }
  node_memory_Unevictable_bytes: {  }
  node_memory_VmallocChunk_bytes: {  }
  node_memory_VmallocTotal_bytes: {  }
  node_memory_VmallocUsed_bytes: {  }
  node_memory_WritebackTmp_bytes: {  }
  node_memory_Writeback_bytes: {  }
  node_memory_Zswap_bytes: {  }
  node_memory_Zswapped_bytes: {  }
  node_memory_numa_Active: { node: string }
  node_memory_numa_Active_anon: { node: string }
  node_memory_numa_Active_file: { node: string }
  node_memory_numa_AnonHugePages: { node: string }
  node_memory_numa_AnonPages: { node: string }
  node_memory_numa_Bounce: { node: string }
  node_memory_numa_Dirty: { node: string }
  node_memory_numa_FileHugePages: { node: string }
  node_memory_numa_FilePages: { node: string }
  node_memory_numa_FilePmdMapped: { node: string }
  node_memory_numa_HugePages_Free: { node: string }
  node_memory_numa_HugePages_Surp: { node: string }
  node_memory_numa_HugePages_Total: { node: string }
  node_memory_numa_Inactive: { node: string }
  node_memory_numa_Inactive_anon: { node: string }
  node_memory_numa_Inactive_file: { node: string }
  node_memory_numa_KReclaimable: { node: string }
  node_memory_numa_KernelStack: { node: string }
  node_memory_numa_Mapped: { node: string }
  node_memory_numa_MemFree: { node: string }
  node_memory_numa_MemTotal: { node: string }
  node_memory_numa_MemUsed: { node: string }
  node_memory_numa_Mlocked: { node: string }
  node_memory_numa_NFS_Unstable: { node: string }
  node_memory_numa_PageTables: { node: string }
  node_memory_numa_SReclaimable: { node: string }
  node_memory_numa_SUnreclaim: { node: string }
  node_memory_numa_SecPageTables: { node: string }
  node_memory_numa_Shmem: { node: string }
  node_memory_numa_ShmemHugePages: { node: string }
  node_memory_numa_ShmemPmdMapped: { node: string }
  node_memory_numa_Slab: { node: string }
  node_memory_numa_SwapCached: { node: string }
  node_memory_numa_Unevictable: { node: string }
  node_memory_numa_Writeback: { node: string }
  node_memory_numa_WritebackTmp: { node: string }
  node_memory_numa_interleave_hit_total: { node: string }
  node_memory_numa_local_node_total: { node: string }
  node_memory_numa_numa_foreign_total: { node: string }
  node_memory_numa_numa_hit_total: { node: string }
  node_memory_numa_numa_miss_total: { node: string }
  node_memory_numa_other_node_total: { node: string }
  node_memory_working_set_bytes: {  }
  node_mountstats_nfs_age_seconds_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_direct_read_bytes_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_direct_write_bytes_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_attribute_invalidate_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_data_invalidate_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_dnode_revalidate_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_inode_revalidate_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_jukebox_delay_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_pnfs_read_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_pnfs_write_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_short_read_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_short_write_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_silly_rename_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_truncation_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_vfs_access_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_vfs_file_release_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_vfs_flush_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_vfs_fsync_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_vfs_getdents_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_vfs_lock_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_vfs_lookup_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_vfs_open_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_vfs_read_page_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_vfs_read_pages_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_vfs_setattr_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_vfs_update_page_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_vfs_write_page_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_vfs_write_pages_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_event_write_extension_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_mountpoint_info: { export: string; mountaddr: string; mountpoint: string; protocol: string }
  node_mountstats_nfs_operations_major_timeouts_total: { export: string; mountaddr: string; operation: string; protocol: string }
  node_mountstats_nfs_operations_queue_time_seconds_total: { export: string; mountaddr: string; operation: string; protocol: string }
  node_mountstats_nfs_operations_received_bytes_total: { export: string; mountaddr: string; operation: string; protocol: string }
  node_mountstats_nfs_operations_request_time_seconds_total: { export: string; mountaddr: string; operation: string; protocol: string }
  node_mountstats_nfs_operations_requests_total: { export: string; mountaddr: string; operation: string; protocol: string }
  node_mountstats_nfs_operations_response_time_seconds_total: { export: string; mountaddr: string; operation: string; protocol: string }
  node_mountstats_nfs_operations_sent_bytes_total: { export: string; mountaddr: string; operation: string; protocol: string }
  node_mountstats_nfs_operations_transmissions_total: { export: string; mountaddr: string; operation: string; protocol: string }
  node_mountstats_nfs_read_bytes_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_read_pages_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_total_read_bytes_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_total_write_bytes_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_transport_backlog_queue_total: { export: string; mountaddr: string; protocol: string; transport: string }
  node_mountstats_nfs_transport_bad_transaction_ids_total: { export: string; mountaddr: string; protocol: string; transport: string }
  node_mountstats_nfs_transport_bind_total: { export: string; mountaddr: string; protocol: string; transport: string }
  node_mountstats_nfs_transport_connect_total: { export: string; mountaddr: string; protocol: string; transport: string }
  node_mountstats_nfs_transport_idle_time_seconds: { export: string; mountaddr: string; protocol: string; transport: string }
  node_mountstats_nfs_transport_maximum_rpc_slots: { export: string; mountaddr: string; protocol: string; transport: string }
  node_mountstats_nfs_transport_pending_queue_total: { export: string; mountaddr: string; protocol: string; transport: string }
  node_mountstats_nfs_transport_receives_total: { export: string; mountaddr: string; protocol: string; transport: string }
  node_mountstats_nfs_transport_sending_queue_total: { export: string; mountaddr: string; protocol: string; transport: string }
  node_mountstats_nfs_transport_sends_total: { export: string; mountaddr: string; protocol: string; transport: string }
  node_mountstats_nfs_write_bytes_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_mountstats_nfs_write_pages_total: { device: string; export: string; mountaddr: string; protocol: string }
  node_netstat_Icmp6_InErrors: {  }
  node_netstat_Icmp6_InMsgs: {  }
  node_netstat_Icmp6_OutMsgs: {  }
  node_netstat_Icmp_InErrors: {  }
  node_netstat_Icmp_InMsgs: {  }
  node_netstat_Icmp_OutMsgs: {  }
  node_netstat_Ip6_InOctets: {  }
  node_netstat_Ip6_OutOctets: {  }
  node_netstat_IpExt_InOctets: {  }
  node_netstat_IpExt_OutOctets: {  }
  node_netstat_Ip_Forwarding: {  }
  node_netstat_TcpExt_ListenDrops: {  }
  node_netstat_TcpExt_ListenOverflows: {  }
  node_netstat_TcpExt_SyncookiesFailed: {  }
  node_netstat_TcpExt_SyncookiesRecv: {  }
  node_netstat_TcpExt_SyncookiesSent: {  }
  node_netstat_TcpExt_TCPOFOQueue: {  }
  node_netstat_TcpExt_TCPRcvQDrop: {  }
  node_netstat_TcpExt_TCPSynRetrans: {  }
  node_netstat_TcpExt_TCPTimeouts: {  }
  node_netstat_Tcp_ActiveOpens: {  }
  node_netstat_Tcp_CurrEstab: {  }
  node_netstat_Tcp_InErrs: {  }
  node_netstat_Tcp_InSegs: {  }
  node_netstat_Tcp_OutRsts: {  }
  node_netstat_Tcp_OutSegs: {  }
  node_netstat_Tcp_PassiveOpens: {  }
  node_netstat_Tcp_RetransSegs: {  }
  node_netstat_Udp6_InDatagrams: {  }
  node_netstat_Udp6_InErrors: {  }
  node_netstat_Udp6_NoPorts: {  }
  node_netstat_Udp6_OutDatagrams: {  }
  node_netstat_Udp6_RcvbufErrors: {  }
  node_netstat_Udp6_SndbufErrors: {  }
  node_netstat_UdpLite6_InErrors: {  }
  node_netstat_UdpLite_InErrors: {  }
  node_netstat_Udp_InDatagrams: {  }
  node_netstat_Udp_InErrors: {  }
  node_netstat_Udp_NoPorts: {  }
  node_netstat_Udp_OutDatagrams: {  }
  node_netstat_Udp_RcvbufErrors: {  }
  node_netstat_Udp_SndbufErrors: {  }
  node_network_address_assign_type: { device: string }
  node_network_address_info: { address: string; device: string; netmask: string; scope: string }
  node_network_advertised_speed_bytes: { device: string; duplex: string; mode: string }
  node_network_asymmetricpause_advertised: { device: string }
  node_network_asymmetricpause_supported: { device: string }
  node_network_autonegotiate: { device: string }
  node_network_autonegotiate_advertised: { device: string }
  node_network_autonegotiate_supported: { device: string }
  node_network_carrier: { device: string }
  node_network_carrier_changes_total: { device: string }
  node_network_carrier_down_changes_total: { device: string }
  node_network_carrier_up_changes_total: { device: string }
  node_network_collisions_total: { device: string }
  node_network_device_id: { device: string }
  node_network_dormant: { device: string }
  node_network_flags: { device: string }
  node_network_iface_id: { device: string }
  node_network_iface_link: { device: string }
  node_network_iface_link_mode: { device: string }
  node_network_info: { address: string; adminstate: string; broadcast: string; device: string; duplex: string; ifalias: string; operstate: string }
  node_network_mtu_bytes: { device: string }
  node_network_multicast_total: { device: string }
  node_network_name_assign_type: { device: string }
  node_network_net_dev_group: { device: string }
  node_network_pause_advertised: { device: string }
  node_network_pause_supported: { device: string }
  node_network_protocol_type: { device: string }
  node_network_receive_bytes_total: { device: string }
  node_network_receive_compressed_total: { device: string }
  node_network_receive_crc_errors_total: { device: string }
  node_network_receive_drop_total: { device: string }
  node_network_receive_dropped_total: { device: string }
  node_network_receive_errors_total: { device: string }
  node_network_receive_errs_total: { device: string }
  node_network_receive_fifo_errors_total: { device: string }
  node_network_receive_fifo_total: { device: string }
  node_network_receive_frame_errors_total: { device: string }
  node_network_receive_frame_total: { device: string }
  node_network_receive_length_errors_total: { device: string }
  node_network_receive_missed_errors_total: { device: string }
  node_network_receive_multicast_total: { device: string }
  node_network_receive_nohandler_total: { device: string }
  node_network_receive_over_errors_total: { device: string }
  node_network_receive_packets_total: { device: string }
  node_network_route_info: { dest: string; device: string; gw: string; priority: string; proto: string; src: string; weight: string }
  node_network_routes: { device: string }
  node_network_speed_bytes: { device: string }
  node_network_supported_port_info: { device: string; type: string }
  node_network_supported_speed_bytes: { device: string; duplex: string; mode: string }
  node_network_transmit_aborted_errors_total: { device: string }
  node_network_transmit_bytes_total: { device: string }
  node_network_transmit_carrier_errors_total: { device: string }
  node_network_transmit_carrier_total: { device: string }
  node_network_transmit_colls_total: { device: string }
  node_network_transmit_compressed_total: { device: string }
  node_network_transmit_drop_total: { device: string }
  node_network_transmit_dropped_total: { device: string }
  node_network_transmit_errors_total: { device: string }
  node_network_transmit_errs_total: { device: string }
  node_network_transmit_fifo_errors_total: { device: string }
  node_network_transmit_fifo_total: { device: string }
  node_network_transmit_heartbeat_errors_total: { device: string }
  node_network_transmit_packets_total: { device: string }
  node_network_transmit_queue_length: { device: string }
  node_network_transmit_window_errors_total: { device: string }
  node_network_up: { device: string }
  node_nf_conntrack_entries: {  }
  node_nf_conntrack_entries_limit: {  }
  node_nf_conntrack_stat_drop: {  }
  node_nf_conntrack_stat_early_drop: {  }
  node_nf_conntrack_stat_found: {  }
  node_nf_conntrack_stat_ignore: {  }
  node_nf_conntrack_stat_insert: {  }
  node_nf_conntrack_stat_insert_failed: {  }
  node_nf_conntrack_stat_invalid: {  }
  node_nf_conntrack_stat_search_restart: {  }
  node_nfs_connections_total: {  }
  node_nfs_packets_total: { protocol: string }
  node_nfs_requests_total: { method: string; proto: string }
  node_nfs_rpc_authentication_refreshes_total: {  }
  node_nfs_rpc_retransmissions_total: {  }
  node_nfs_rpcs_total: {  }
  node_nfsd_connections_total: {  }
  node_nfsd_disk_bytes_read_total: {  }
  node_nfsd_disk_bytes_written_total: {  }
  node_nfsd_file_handles_stale_total: {  }
  node_nfsd_packets_total: { proto: string }
  node_nfsd_read_ahead_cache_not_found_total: {  }
  node_nfsd_read_ahead_cache_size_blocks: {  }
  node_nfsd_reply_cache_hits_total: {  }
  node_nfsd_reply_cache_misses_total: {  }
  node_nfsd_reply_cache_nocache_total: {  }
  node_nfsd_requests_total: { method: string; proto: string }
  node_nfsd_rpc_errors_total: { error: string }
  node_nfsd_server_rpcs_total: {  }
  node_nfsd_server_threads: {  }
  node_ntp_leap: {  }
  node_ntp_offset_seconds: {  }
  node_ntp_reference_timestamp_seconds: {  }
  node_ntp_root_delay_seconds: {  }
  node_ntp_root_dispersion_seconds: {  }
  node_ntp_rtt_seconds: {  }
  node_ntp_sanity: {  }
  node_ntp_stratum: {  }
  node_nvme_info: { cntlid: string; device: string; firmware_revision: string; model: string; serial: string; state: string }
  node_nvme_namespace_capacity_bytes: { device: string; nsid: string }
  node_nvme_namespace_info: { ana_state: string; device: string; nsid: string }
  node_nvme_namespace_logical_block_size_bytes: { device: string; nsid: string }
  node_nvme_namespace_size_bytes: { device: string; nsid: string }
  node_nvme_namespace_used_bytes: { device: string; nsid: string }
  node_nvmesubsystem_info: { iopolicy: string; model: string; nqn: string; serial: string; subsystem: string }
  node_nvmesubsystem_namespace_info: { device: string; subsystem: string }
  node_nvmesubsystem_path_state: { controller: string; state: string; subsystem: string; transport: string }
  node_nvmesubsystem_paths: { subsystem: string }
  node_nvmesubsystem_paths_live: { subsystem: string }
  node_os_info: { build_id: string; id: string; id_like: string; image_id: string; image_version: string; name: string; pretty_name: string; variant: string; variant_id: string; version: string; version_codename: string; version_id: string }
  node_os_support_end_timestamp_seconds: {  }
  node_os_version: { id: string; id_like: string; name: string }
  node_pcidevice_current_link_transfers_per_second: { bus: string; device: string; function: string; segment: string }
  node_pcidevice_current_link_width: { bus: string; device: string; function: string; segment: string }
  node_pcidevice_d3cold_allowed: { bus: string; device: string; function: string; segment: string }
  node_pcidevice_info: { bus: string; class_id: string; device: string; device_id: string; function: string; parent_bus: string; parent_device: string; parent_function: string; parent_segment: string; revision: string; segment: string; service: string; subsystem_device_id: string; subsystem_vendor_id: string; vendor_id: string }
  node_pcidevice_max_link_transfers_per_second: { bus: string; device: string; function: string; segment: string }
  node_pcidevice_max_link_width: { bus: string; device: string; function: string; segment: string }
  node_pcidevice_numa_node: { bus: string; device: string; function: string; segment: string }
  node_pcidevice_power_state: { bus: string; device: string; function: string; segment: string; state: string }
  node_pcidevice_sriov_drivers_autoprobe: { bus: string; device: string; function: string; segment: string }
  node_pcidevice_sriov_numvfs: { bus: string; device: string; function: string; segment: string }
  node_pcidevice_sriov_totalvfs: { bus: string; device: string; function: string; segment: string }
  node_pcidevice_sriov_vf_total_msix: { bus: string; device: string; function: string; segment: string }
  node_perf_branch_instructions_total: { cpu: string }
  node_perf_branch_misses_total: { cpu: string }
  node_perf_cache_bpu_read_hits_total: { cpu: string }
  node_perf_cache_bpu_read_misses_total: { cpu: string }
  node_perf_cache_l1_instr_read_misses_total: { cpu: string }
  node_perf_cache_l1d_read_hits_total: { cpu: string }
  node_perf_cache_l1d_read_misses_total: { cpu: string }
  node_perf_cache_l1d_write_hits_total: { cpu: string }
  node_perf_cache_ll_read_hits_total: { cpu: string }
  node_perf_cache_ll_read_misses_total: { cpu: string }
  node_perf_cache_ll_write_hits_total: { cpu: string }
  node_perf_cache_ll_write_misses_total: { cpu: string }
  node_perf_cache_misses_total: { cpu: string }
  node_perf_cache_refs_total: { cpu: string }
  node_perf_cache_tlb_data_read_hits_total: { cpu: string }
  node_perf_cache_tlb_data_read_misses_total: { cpu: string }
  node_perf_cache_tlb_data_write_hits_total: { cpu: string }
  node_perf_cache_tlb_data_write_misses_total: { cpu: string }
  node_perf_cache_tlb_instr_read_hits_total: { cpu: string }
  node_perf_cache_tlb_instr_read_misses_total: { cpu: string }
  node_perf_context_switches_total: { cpu: string }
  node_perf_cpu_migrations_total: { cpu: string }
  node_perf_cpucycles_total: { cpu: string }
  node_perf_instructions_total: { cpu: string }
  node_perf_major_faults_total: { cpu: string }
  node_perf_minor_faults_total: { cpu: string }
  node_perf_page_faults_total: { cpu: string }
  node_perf_ref_cpucycles_total: { cpu: string }
  node_perf_stalled_cycles_backend_total: { cpu: string }
  node_perf_stalled_cycles_frontend_total: { cpu: string }
  node_power_supply_capacity: { power_supply: string }
  node_power_supply_cyclecount: { power_supply: string }
  node_power_supply_energy_full: { power_supply: string }
  node_power_supply_energy_full_design: { power_supply: string }
  node_power_supply_energy_now: { power_supply: string }
  node_power_supply_energy_watthour: { power_supply: string }
  node_power_supply_info: { capacity_level: string; manufacturer: string; model_name: string; power_supply: string; serial_number: string; status: string; technology: string; type: string }
  node_power_supply_online: { power_supply: string }
  node_power_supply_power_now: { power_supply: string }
  node_power_supply_power_watt: { power_supply: string }
  node_power_supply_present: { power_supply: string }
  node_power_supply_voltage_min_design: { power_supply: string }
  node_power_supply_voltage_now: { power_supply: string }
  node_power_supply_voltage_volt: { power_supply: string }
  node_pressure_cpu_waiting_seconds_total: {  }
  node_pressure_io_stalled_seconds_total: {  }
  node_pressure_io_waiting_seconds_total: {  }
  node_pressure_irq_stalled_seconds_total: {  }
  node_pressure_memory_stalled_seconds_total: {  }
  node_pressure_memory_waiting_seconds_total: {  }
  node_processes_max_processes: {  }
  node_processes_max_threads: {  }
  node_processes_pids: {  }
  node_processes_state: { state: string }
  node_processes_threads: {  }
  node_processes_threads_state: { thread_state: string }
  node_procs_blocked: {  }
  node_procs_running: {  }
  node_qdisc_backlog: { device: string; kind: string }
  node_qdisc_bytes_total: { device: string; kind: string }
  node_qdisc_current_queue_length: { device: string; kind: string }
  node_qdisc_drops_total: { device: string; kind: string }
  node_qdisc_overlimits_total: { device: string; kind: string }
  node_qdisc_packets_total: { device: string; kind: string }
  node_qdisc_requeues_total: { device: string; kind: string }
  node_rapl_core_joules_total: { index: string; path: string }
  node_rapl_joules_total: { index: string; path: string; rapl_zone: string }
  node_rapl_package_joules_total: { index: string; path: string }
  node_schedstat_running_seconds_total: { cpu: string }
  node_schedstat_timeslices_total: { cpu: string }
  node_schedstat_waiting_seconds_total: { cpu: string }
  node_scrape_collector_duration_seconds: { collector: string }
  node_scrape_collector_success: { collector: string }
  node_selinux_config_mode: {  }
  node_selinux_current_mode: {  }
  node_selinux_enabled: {  }
  node_service_desired_state: { service: string }
  node_service_normal_state: { service: string }
  node_service_state: { service: string }
  node_service_state_last_change_timestamp_seconds: { service: string }
  node_slabinfo_active_objects: { slab: string }
  node_slabinfo_object_size_bytes: { slab: string }
  node_slabinfo_objects: { slab: string }
  node_slabinfo_objects_per_slab: { slab: string }
  node_slabinfo_pages_per_slab: { slab: string }
  node_sockstat_FRAG6_inuse: {  }
  node_sockstat_FRAG6_memory: {  }
  node_sockstat_FRAG_inuse: {  }
  node_sockstat_FRAG_memory: {  }
  node_sockstat_RAW6_inuse: {  }
  node_sockstat_RAW_inuse: {  }
  node_sockstat_TCP6_inuse: {  }
  node_sockstat_TCP_alloc: {  }
  node_sockstat_TCP_inuse: {  }
  node_sockstat_TCP_mem: {  }
  node_sockstat_TCP_mem_bytes: {  }
  node_sockstat_TCP_orphan: {  }
  node_sockstat_TCP_tw: {  }
  node_sockstat_UDP6_inuse: {  }
  node_sockstat_UDPLITE6_inuse: {  }
  node_sockstat_UDPLITE_inuse: {  }
  node_sockstat_UDP_inuse: {  }
  node_sockstat_UDP_mem: {  }
  node_sockstat_UDP_mem_bytes: {  }
  node_sockstat_sockets_used: {  }
  node_softirqs_functions_total: { cpu: string; type: string }
  node_softirqs_total: { vector: string }
  node_softnet_backlog_len: { cpu: string }
  node_softnet_cpu_collision_total: { cpu: string }
  node_softnet_dropped_total: { cpu: string }
  node_softnet_flow_limit_count_total: { cpu: string }
  node_softnet_processed_total: { cpu: string }
  node_softnet_received_rps_total: { cpu: string }
  node_softnet_times_squeezed_total: { cpu: string }
  node_supervisord_exit_status: { service: string }
  node_supervisord_start_time_seconds: { service: string }
  node_supervisord_state: { service: string }
  node_supervisord_up: { service: string }
  node_swap_priority: {  }
  node_swap_size_bytes: { device: string; swap_type: string }
  node_swap_usage_bytes: {  }
  node_swap_used_bytes: {  }
  node_systemd_service_restart_total: { name: string }
  node_systemd_socket_accepted_connections_total: { name: string }
  node_systemd_socket_current_connections: { name: string }
  node_systemd_socket_refused_connections_total: { name: string }
  node_systemd_system_running: {  }
  node_systemd_timer_last_trigger_seconds: { name: string }
  node_systemd_unit_start_time_seconds: { name: string }
  node_systemd_unit_state: { name: string; state: string; type: string }
  node_systemd_unit_tasks_current: { name: string }
  node_systemd_unit_tasks_max: { name: string }
  node_systemd_units: { state: string }
  node_systemd_version: { version: string }
  node_systemd_virtualization_info: { virtualization_type: string }
  node_tape_io_now: { device: string }
  node_tape_io_others_total: { device: string }
  node_tape_io_time_seconds_total: { device: string }
  node_tape_read_bytes_total: { device: string }
  node_tape_read_time_seconds_total: { device: string }
  node_tape_reads_completed_total: { device: string }
  node_tape_residual_total: { device: string }
  node_tape_write_time_seconds_total: { device: string }
  node_tape_writes_completed_total: { device: string }
  node_tape_written_bytes_total: { device: string }
  node_tcp_connection_states: { state: string }
  node_textfile_mtime_seconds: { file: string }
  node_textfile_scrape_error: {  }
  node_thermal_zone_temp: { type: string; zone: string }
  node_time_clocksource_available_info: { clocksource: string; device: string }
  node_time_clocksource_current_info: { clocksource: string; device: string }
  node_time_seconds: {  }
  node_time_zone_offset_seconds: { time_zone: string }
  node_timex_estimated_error_seconds: {  }
  node_timex_frequency_adjustment_ratio: {  }
  node_timex_loop_time_constant: {  }
  node_timex_maxerror_seconds: {  }
  node_timex_offset_seconds: {  }
  node_timex_pps_calibration_total: {  }
  node_timex_pps_error_total: {  }
  node_timex_pps_frequency_hertz: {  }
  node_timex_pps_jitter_seconds: {  }
  node_timex_pps_jitter_total: {  }
  node_timex_pps_shift_seconds: {  }
  node_timex_pps_stability_exceeded_total: {  }
  node_timex_pps_stability_hertz: {  }
  node_timex_status: {  }
  node_timex_sync_status: {  }
  node_timex_tai_offset_seconds: {  }
  node_timex_tick_seconds: {  }
  node_udp_queues: { ip: string; queue: string }
  node_uname_info: { domainname: string; machine: string; nodename: string; release: string; sysname: string; version: string }
  node_vmstat_oom_kill: {  }
  node_vmstat_pgfault: {  }
  node_vmstat_pgmajfault: {  }
  node_vmstat_pgpgin: {  }
  node_vmstat_pgpgout: {  }
  node_vmstat_pswpin: {  }
  node_vmstat_pswpout: {  }
  node_watchdog_access_cs0: { name: string }
  node_watchdog_bootstatus: { name: string }
  node_watchdog_fw_version: { name: string }
  node_watchdog_info: { identity: string; name: string; options: string; pretimeout_governor: string; state: string; status: string }
  node_watchdog_nowayout: { name: string }
  node_watchdog_pretimeout_seconds: { name: string }
  node_watchdog_timeleft_seconds: { name: string }
  node_watchdog_timeout_seconds: { name: string }
  node_wifi_interface_frequency_hertz: { device: string }
  node_wifi_node_hwmon_beep_enabled: {  }
  node_wifi_station_beacon_loss_total: { device: string; mac_address: string }
  node_wifi_station_connected_seconds_total: { device: string; mac_address: string }
  node_wifi_station_inactive_seconds: { device: string; mac_address: string }
  node_wifi_station_info: { bssid: string; device: string; mode: string; ssid: string }
  node_wifi_station_receive_bits_per_second: { device: string; mac_address: string }
  node_wifi_station_receive_bytes_total: { device: string; mac_address: string }
  node_wifi_station_received_packets_total: { device: string; mac_address: string }
  node_wifi_station_signal_dbm: { device: string; mac_address: string }
  node_wifi_station_transmit_bits_per_second: { device: string; mac_address: string }
  node_wifi_station_transmit_bytes_total: { device: string; mac_address: string }
  node_wifi_station_transmit_failed_total: { device: string; mac_address: string }
  node_wifi_station_transmit_retries_total: { device: string; mac_address: string }
  node_wifi_station_transmitted_packets_total: { device: string; mac_address: string }
  node_xfrm_acquire_error_packets_total: {  }
  node_xfrm_fwd_hdr_error_packets_total: {  }
  node_xfrm_in_buffer_error_packets_total: {  }
  node_xfrm_in_error_packets_total: {  }
  node_xfrm_in_hdr_error_packets_total: {  }
  node_xfrm_in_no_pols_packets_total: {  }
  node_xfrm_in_no_states_packets_total: {  }
  node_xfrm_in_pol_block_packets_total: {  }
  node_xfrm_in_pol_error_packets_total: {  }
  node_xfrm_in_state_expired_packets_total: {  }
  node_xfrm_in_state_invalid_packets_total: {  }
  node_xfrm_in_state_mismatch_packets_total: {  }
  node_xfrm_in_state_mode_error_packets_total: {  }
  node_xfrm_in_state_proto_error_packets_total: {  }
  node_xfrm_in_state_seq_error_packets_total: {  }
  node_xfrm_in_tmpl_mismatch_packets_total: {  }
  node_xfrm_out_bundle_check_error_packets_total: {  }
  node_xfrm_out_bundle_gen_error_packets_total: {  }
  node_xfrm_out_error_packets_total: {  }
  node_xfrm_out_no_states_packets_total: {  }
  node_xfrm_out_pol_block_packets_total: {  }
  node_xfrm_out_pol_dead_packets_total: {  }
  node_xfrm_out_pol_error_packets_total: {  }
  node_xfrm_out_state_expired_packets_total: {  }
  node_xfrm_out_state_invalid_packets_total: {  }
  node_xfrm_out_state_mode_error_packets_total: {  }
  node_xfrm_out_state_proto_error_packets_total: {  }
  node_xfrm_out_state_seq_error_packets_total: {  }
  node_xfs_allocation_btree_compares_total: { device: string }
  node_xfs_allocation_btree_lookups_total: { device: string }
  node_xfs_allocation_btree_records_deleted_total: { device: string }
  node_xfs_allocation_btree_records_inserted_total: { device: string }
  node_xfs_block_map_btree_compares_total: { device: string }
  node_xfs_block_map_btree_lookups_total: { device: string }
  node_xfs_block_map_btree_records_deleted_total: { device: string }
  node_xfs_block_map_btree_records_inserted_total: { device: string }
  node_xfs_block_mapping_extent_list_compares_total: { device: string }
  node_xfs_block_mapping_extent_list_deletions_total: { device: string }
  node_xfs_block_mapping_extent_list_insertions_total: { device: string }
  node_xfs_block_mapping_extent_list_lookups_total: { device: string }
  node_xfs_block_mapping_reads_total: { device: string }
  node_xfs_block_mapping_unmaps_total: { device: string }
  node_xfs_block_mapping_writes_total: { device: string }
  node_xfs_directory_operation_create_total: { device: string }
  node_xfs_directory_operation_getdents_total: { device: string }
  node_xfs_directory_operation_lookup_total: { device: string }
  node_xfs_directory_operation_remove_total: { device: string }
  node_xfs_extent_allocation_blocks_allocated_total: { device: string }
  node_xfs_extent_allocation_blocks_freed_total: { device: string }
  node_xfs_extent_allocation_extents_allocated_total: { device: string }
  node_xfs_extent_allocation_extents_freed_total: { device: string }
  node_xfs_inode_operation_attempts_total: { device: string }
  node_xfs_inode_operation_attribute_changes_total: { device: string }
  node_xfs_inode_operation_duplicates_total: { device: string }
  node_xfs_inode_operation_found_total: { device: string }
  node_xfs_inode_operation_missed_total: { device: string }
  node_xfs_inode_operation_reclaims_total: { device: string }
  node_xfs_inode_operation_recycled_total: { device: string }
  node_xfs_read_calls_total: { device: string }
  node_xfs_vnode_active_total: { device: string }
  node_xfs_vnode_allocate_total: { device: string }
  node_xfs_vnode_get_total: { device: string }
  node_xfs_vnode_hold_total: { device: string }
  node_xfs_vnode_reclaim_total: { device: string }
  node_xfs_vnode_release_total: { device: string }
  node_xfs_vnode_remove_total: { device: string }
  node_xfs_write_calls_total: { device: string }
  node_zfs_abd_linear_cnt: {  }
  node_zfs_abd_linear_data_size: {  }
  node_zfs_abd_scatter_chunk_waste: {  }
  node_zfs_abd_scatter_cnt: {  }
  node_zfs_abd_scatter_data_size: {  }
  node_zfs_abd_scatter_order_0: {  }
  node_zfs_abd_scatter_order_1: {  }
  node_zfs_abd_scatter_order_10: {  }
  node_zfs_abd_scatter_order_2: {  }
  node_zfs_abd_scatter_order_3: {  }
  node_zfs_abd_scatter_order_4: {  }
  node_zfs_abd_scatter_order_5: {  }
  node_zfs_abd_scatter_order_6: {  }
  node_zfs_abd_scatter_order_7: {  }
  node_zfs_abd_scatter_order_8: {  }
  node_zfs_abd_scatter_order_9: {  }
  node_zfs_abd_scatter_page_alloc_retry: {  }
  node_zfs_abd_scatter_page_multi_chunk: {  }
  node_zfs_abd_scatter_page_multi_zone: {  }
  node_zfs_abd_scatter_sg_table_retry: {  }
  node_zfs_abd_struct_size: {  }
  node_zfs_arc_anon_evictable_data: {  }
  node_zfs_arc_anon_evictable_metadata: {  }
  node_zfs_arc_anon_size: {  }
  node_zfs_arc_arc_loaned_bytes: {  }
  node_zfs_arc_arc_meta_limit: {  }
  node_zfs_arc_arc_meta_max: {  }
  node_zfs_arc_arc_meta_min: {  }
  node_zfs_arc_arc_meta_used: {  }
  node_zfs_arc_arc_need_free: {  }
  node_zfs_arc_arc_no_grow: {  }
  node_zfs_arc_arc_prune: {  }
  node_zfs_arc_arc_sys_free: {  }
  node_zfs_arc_arc_tempreserve: {  }
  node_zfs_arc_c: {  }
  node_zfs_arc_c_max: {  }
  node_zfs_arc_c_min: {  }
  node_zfs_arc_data_size: {  }
  node_zfs_arc_deleted: {  }
  node_zfs_arc_demand_data_hits: {  }
  node_zfs_arc_demand_data_misses: {  }
  node_zfs_arc_demand_metadata_hits: {  }
  node_zfs_arc_demand_metadata_misses: {  }
  node_zfs_arc_duplicate_buffers: {  }
  node_zfs_arc_duplicate_buffers_size: {  }
  node_zfs_arc_duplicate_reads: {  }
  node_zfs_arc_evict_l2_cached: {  }
  node_zfs_arc_evict_l2_eligible: {  }
  node_zfs_arc_evict_l2_ineligible: {  }
  node_zfs_arc_evict_l2_skip: {  }
  node_zfs_arc_evict_not_enough: {  }
  node_zfs_arc_evict_skip: {  }
  node_zfs_arc_hash_chain_max: {  }
  node_zfs_arc_hash_chains: {  }
  node_zfs_arc_hash_collisions: {  }
  node_zfs_arc_hash_elements: {  }
  node_zfs_arc_hash_elements_max: {  }
  node_zfs_arc_hdr_size: {  }
  node_zfs_arc_hits: {  }
  node_zfs_arc_l2_abort_lowmem: {  }
  node_zfs_arc_l2_asize: {  }
  node_zfs_arc_l2_cdata_free_on_write: {  }
  node_zfs_arc_l2_cksum_bad: {  }
  node_zfs_arc_l2_compress_failures: {  }
  node_zfs_arc_l2_compress_successes: {  }
  node_zfs_arc_l2_compress_zeros: {  }
  node_zfs_arc_l2_evict_l1cached: {  }
  node_zfs_arc_l2_evict_lock_retry: {  }
  node_zfs_arc_l2_evict_reading: {  }
  node_zfs_arc_l2_feeds: {  }
  node_zfs_arc_l2_free_on_write: {  }
  node_zfs_arc_l2_hdr_size: {  }
  node_zfs_arc_l2_hits: {  }
  node_zfs_arc_l2_io_error: {  }
  node_zfs_arc_l2_misses: {  }
  node_zfs_arc_l2_read_bytes: {  }
  node_zfs_arc_l2_rw_clash: {  }
  node_zfs_arc_l2_size: {  }
  node_zfs_arc_l2_write_bytes: {  }
  node_zfs_arc_l2_writes_done: {  }
  node_zfs_arc_l2_writes_error: {  }
  node_zfs_arc_l2_writes_lock_retry: {  }
  node_zfs_arc_l2_writes_sent: {  }
  node_zfs_arc_memory_available_bytes: {  }
  node_zfs_arc_memory_direct_count: {  }
  node_zfs_arc_memory_indirect_count: {  }
  node_zfs_arc_memory_throttle_count: {  }
  node_zfs_arc_metadata_size: {  }
  node_zfs_arc_mfu_evictable_data: {  }
  node_zfs_arc_mfu_evictable_metadata: {  }
  node_zfs_arc_mfu_ghost_evictable_data: {  }
  node_zfs_arc_mfu_ghost_evictable_metadata: {  }
  node_zfs_arc_mfu_ghost_hits: {  }
  node_zfs_arc_mfu_ghost_size: {  }
  node_zfs_arc_mfu_hits: {  }
  node_zfs_arc_mfu_size: {  }
  node_zfs_arc_misses: {  }
  node_zfs_arc_mru_evictable_data: {  }
  node_zfs_arc_mru_evictable_metadata: {  }
  node_zfs_arc_mru_ghost_evictable_data: {  }
  node_zfs_arc_mru_ghost_evictable_metadata: {  }
  node_zfs_arc_mru_ghost_hits: {  }
  node_zfs_arc_mru_ghost_size: {  }
  node_zfs_arc_mru_hits: {  }
  node_zfs_arc_mru_size: {  }
  node_zfs_arc_mutex_miss: {  }
  node_zfs_arc_other_size: {  }
  node_zfs_arc_p: {  }
  node_zfs_arc_prefetch_data_hits: {  }
  node_zfs_arc_prefetch_data_misses: {  }
  node_zfs_arc_prefetch_metadata_hits: {  }
  node_zfs_arc_prefetch_metadata_misses: {  }
  node_zfs_arc_size: {  }
  node_zfs_dbuf_dbuf_cache_count: {  }
  node_zfs_dbuf_dbuf_cache_hiwater_bytes: {  }
  node_zfs_dbuf_dbuf_cache_level_0: {  }
  node_zfs_dbuf_dbuf_cache_level_0_bytes: {  }
  node_zfs_dbuf_dbuf_cache_level_1: {  }
  node_zfs_dbuf_dbuf_cache_level_10: {  }
  node_zfs_dbuf_dbuf_cache_level_10_bytes: {  }
  node_zfs_dbuf_dbuf_cache_level_11: {  }
  node_zfs_dbuf_dbuf_cache_level_11_bytes: {  }
  node_zfs_dbuf_dbuf_cache_level_1_bytes: {  }
  node_zfs_dbuf_dbuf_cache_level_2: {  }
  node_zfs_dbuf_dbuf_cache_level_2_bytes: {  }
  node_zfs_dbuf_dbuf_cache_level_3: {  }
  node_zfs_dbuf_dbuf_cache_level_3_bytes: {  }
  node_zfs_dbuf_dbuf_cache_level_4: {  }
  node_zfs_dbuf_dbuf_cache_level_4_bytes: {  }
  node_zfs_dbuf_dbuf_cache_level_5: {  }
  node_zfs_dbuf_dbuf_cache_level_5_bytes: {  }
  node_zfs_dbuf_dbuf_cache_level_6: {  }
  node_zfs_dbuf_dbuf_cache_level_6_bytes: {  }
  node_zfs_dbuf_dbuf_cache_level_7: {  }
  node_zfs_dbuf_dbuf_cache_level_7_bytes: {  }
  node_zfs_dbuf_dbuf_cache_level_8: {  }
  node_zfs_dbuf_dbuf_cache_level_8_bytes: {  }
  node_zfs_dbuf_dbuf_cache_level_9: {  }
  node_zfs_dbuf_dbuf_cache_level_9_bytes: {  }
  node_zfs_dbuf_dbuf_cache_lowater_bytes: {  }
  node_zfs_dbuf_dbuf_cache_max_bytes: {  }
  node_zfs_dbuf_dbuf_cache_size: {  }
  node_zfs_dbuf_dbuf_cache_size_max: {  }
  node_zfs_dbuf_dbuf_cache_total_evicts: {  }
  node_zfs_dbuf_hash_chain_max: {  }
  node_zfs_dbuf_hash_chains: {  }
  node_zfs_dbuf_hash_collisions: {  }
  node_zfs_dbuf_hash_dbuf_level_0: {  }
  node_zfs_dbuf_hash_dbuf_level_0_bytes: {  }
  node_zfs_dbuf_hash_dbuf_level_1: {  }
  node_zfs_dbuf_hash_dbuf_level_10: {  }
  node_zfs_dbuf_hash_dbuf_level_10_bytes: {  }
  node_zfs_dbuf_hash_dbuf_level_11: {  }
  node_zfs_dbuf_hash_dbuf_level_11_bytes: {  }
  node_zfs_dbuf_hash_dbuf_level_1_bytes: {  }
  node_zfs_dbuf_hash_dbuf_level_2: {  }
  node_zfs_dbuf_hash_dbuf_level_2_bytes: {  }
  node_zfs_dbuf_hash_dbuf_level_3: {  }
  node_zfs_dbuf_hash_dbuf_level_3_bytes: {  }
  node_zfs_dbuf_hash_dbuf_level_4: {  }
  node_zfs_dbuf_hash_dbuf_level_4_bytes: {  }
  node_zfs_dbuf_hash_dbuf_level_5: {  }
  node_zfs_dbuf_hash_dbuf_level_5_bytes: {  }
  node_zfs_dbuf_hash_dbuf_level_6: {  }
  node_zfs_dbuf_hash_dbuf_level_6_bytes: {  }
  node_zfs_dbuf_hash_dbuf_level_7: {  }
  node_zfs_dbuf_hash_dbuf_level_7_bytes: {  }
  node_zfs_dbuf_hash_dbuf_level_8: {  }
  node_zfs_dbuf_hash_dbuf_level_8_bytes: {  }
  node_zfs_dbuf_hash_dbuf_level_9: {  }
  node_zfs_dbuf_hash_dbuf_level_9_bytes: {  }
  node_zfs_dbuf_hash_elements: {  }
  node_zfs_dbuf_hash_elements_max: {  }
  node_zfs_dbuf_hash_hits: {  }
  node_zfs_dbuf_hash_insert_race: {  }
  node_zfs_dbuf_hash_misses: {  }
  node_zfs_dmu_tx_dmu_tx_assigned: {  }
  node_zfs_dmu_tx_dmu_tx_delay: {  }
  node_zfs_dmu_tx_dmu_tx_dirty_delay: {  }
  node_zfs_dmu_tx_dmu_tx_dirty_over_max: {  }
  node_zfs_dmu_tx_dmu_tx_dirty_throttle: {  }
  node_zfs_dmu_tx_dmu_tx_error: {  }
  node_zfs_dmu_tx_dmu_tx_group: {  }
  node_zfs_dmu_tx_dmu_tx_memory_reclaim: {  }
  node_zfs_dmu_tx_dmu_tx_memory_reserve: {  }
  node_zfs_dmu_tx_dmu_tx_quota: {  }
  node_zfs_dmu_tx_dmu_tx_suspended: {  }
  node_zfs_dnode_dnode_alloc_next_block: {  }
  node_zfs_dnode_dnode_alloc_next_chunk: {  }
  node_zfs_dnode_dnode_alloc_race: {  }
  node_zfs_dnode_dnode_allocate: {  }
  node_zfs_dnode_dnode_buf_evict: {  }
  node_zfs_dnode_dnode_hold_alloc_hits: {  }
  node_zfs_dnode_dnode_hold_alloc_interior: {  }
  node_zfs_dnode_dnode_hold_alloc_lock_misses: {  }
  node_zfs_dnode_dnode_hold_alloc_lock_retry: {  }
  node_zfs_dnode_dnode_hold_alloc_misses: {  }
  node_zfs_dnode_dnode_hold_alloc_type_none: {  }
  node_zfs_dnode_dnode_hold_dbuf_hold: {  }
  node_zfs_dnode_dnode_hold_dbuf_read: {  }
  node_zfs_dnode_dnode_hold_free_hits: {  }
  node_zfs_dnode_dnode_hold_free_lock_misses: {  }
  node_zfs_dnode_dnode_hold_free_lock_retry: {  }
  node_zfs_dnode_dnode_hold_free_misses: {  }
  node_zfs_dnode_dnode_hold_free_overflow: {  }
  node_zfs_dnode_dnode_hold_free_refcount: {  }
  node_zfs_dnode_dnode_hold_free_txg: {  }
  node_zfs_dnode_dnode_move_active: {  }
  node_zfs_dnode_dnode_move_handle: {  }
  node_zfs_dnode_dnode_move_invalid: {  }
  node_zfs_dnode_dnode_move_recheck1: {  }
  node_zfs_dnode_dnode_move_recheck2: {  }
  node_zfs_dnode_dnode_move_rwlock: {  }
  node_zfs_dnode_dnode_move_special: {  }
  node_zfs_dnode_dnode_reallocate: {  }
  node_zfs_fm_erpt_dropped: {  }
  node_zfs_fm_erpt_set_failed: {  }
  node_zfs_fm_fmri_set_failed: {  }
  node_zfs_fm_payload_set_failed: {  }
  node_zfs_vdev_cache_delegations: {  }
  node_zfs_vdev_cache_hits: {  }
  node_zfs_vdev_cache_misses: {  }
  node_zfs_vdev_mirror_non_rotating_linear: {  }
  node_zfs_vdev_mirror_non_rotating_seek: {  }
  node_zfs_vdev_mirror_preferred_found: {  }
  node_zfs_vdev_mirror_preferred_not_found: {  }
  node_zfs_vdev_mirror_rotating_linear: {  }
  node_zfs_vdev_mirror_rotating_offset: {  }
  node_zfs_vdev_mirror_rotating_seek: {  }
  node_zfs_xuio_onloan_read_buf: {  }
  node_zfs_xuio_onloan_write_buf: {  }
  node_zfs_xuio_read_buf_copied: {  }
  node_zfs_xuio_read_buf_nocopy: {  }
  node_zfs_xuio_write_buf_copied: {  }
  node_zfs_xuio_write_buf_nocopy: {  }
  node_zfs_zfetch_bogus_streams: {  }
  node_zfs_zfetch_colinear_hits: {  }
  node_zfs_zfetch_colinear_misses: {  }
  node_zfs_zfetch_hits: {  }
  node_zfs_zfetch_misses: {  }
  node_zfs_zfetch_reclaim_failures: {  }
  node_zfs_zfetch_reclaim_successes: {  }
  node_zfs_zfetch_streams_noresets: {  }
  node_zfs_zfetch_streams_resets: {  }
  node_zfs_zfetch_stride_hits: {  }
  node_zfs_zfetch_stride_misses: {  }
  node_zfs_zil_zil_commit_count: {  }
  node_zfs_zil_zil_commit_writer_count: {  }
  node_zfs_zil_zil_itx_copied_bytes: {  }
  node_zfs_zil_zil_itx_copied_count: {  }
  node_zfs_zil_zil_itx_count: {  }
  node_zfs_zil_zil_itx_indirect_bytes: {  }
  node_zfs_zil_zil_itx_indirect_count: {  }
  node_zfs_zil_zil_itx_metaslab_normal_bytes: {  }
  node_zfs_zil_zil_itx_metaslab_normal_count: {  }
  node_zfs_zil_zil_itx_metaslab_slog_bytes: {  }
  node_zfs_zil_zil_itx_metaslab_slog_count: {  }
  node_zfs_zil_zil_itx_needcopy_bytes: {  }
  node_zfs_zil_zil_itx_needcopy_count: {  }
  node_zfs_zpool_dataset_node_hwmon_beep_enabled: { dataset: string; zpool: string }
  node_zfs_zpool_dataset_nread: { dataset: string; zpool: string }
  node_zfs_zpool_dataset_nunlinked: { dataset: string; zpool: string }
  node_zfs_zpool_dataset_nunlinks: { dataset: string; zpool: string }
  node_zfs_zpool_dataset_nwritten: { dataset: string; zpool: string }
  node_zfs_zpool_dataset_reads: { dataset: string; zpool: string }
  node_zfs_zpool_dataset_writes: { dataset: string; zpool: string }
  node_zfs_zpool_node_hwmon_beep_enabled: { zpool: string }
  node_zfs_zpool_nread: { zpool: string }
  node_zfs_zpool_nwritten: { zpool: string }
  node_zfs_zpool_rcnt: { zpool: string }
  node_zfs_zpool_reads: { zpool: string }
  node_zfs_zpool_rlentime: { zpool: string }
  node_zfs_zpool_rtime: { zpool: string }
  node_zfs_zpool_rupdate: { zpool: string }
  node_zfs_zpool_state: { state: string; zpool: string }
  node_zfs_zpool_wcnt: { zpool: string }
  node_zfs_zpool_wlentime: { zpool: string }
  node_zfs_zpool_writes: { zpool: string }
  node_zfs_zpool_wtime: { zpool: string }
  node_zfs_zpool_wupdate: { zpool: string }
  node_zoneinfo_high_pages: { node: string; zone: string }
  node_zoneinfo_low_pages: { node: string; zone: string }
  node_zoneinfo_managed_pages: { node: string; zone: string }
  node_zoneinfo_min_pages: { node: string; zone: string }
  node_zoneinfo_node_hwmon_beep_enabled: { node: string; zone: string }
  node_zoneinfo_nr_active_anon_pages: { node: string; zone: string }
  node_zoneinfo_nr_active_file_pages: { node: string; zone: string }
  node_zoneinfo_nr_anon_pages: { node: string; zone: string }
  node_zoneinfo_nr_anon_transparent_hugepages: { node: string; zone: string }
  node_zoneinfo_nr_dirtied_total: { node: string; zone: string }
  node_zoneinfo_nr_dirty_pages: { node: string; zone: string }
  node_zoneinfo_nr_file_pages: { node: string; zone: string }
  node_zoneinfo_nr_free_pages: { node: string; zone: string }
  node_zoneinfo_nr_inactive_anon_pages: { node: string; zone: string }
  node_zoneinfo_nr_inactive_file_pages: { node: string; zone: string }
  node_zoneinfo_nr_isolated_anon_pages: { node: string; zone: string }
  node_zoneinfo_nr_isolated_file_pages: { node: string; zone: string }
  node_zoneinfo_nr_kernel_stacks: { node: string; zone: string }
  node_zoneinfo_nr_mapped_pages: { node: string; zone: string }
  node_zoneinfo_nr_mlock_stack_pages: { node: string; zone: string }
  node_zoneinfo_nr_shmem_pages: { node: string; zone: string }
  node_zoneinfo_nr_slab_reclaimable_pages: { node: string; zone: string }
  node_zoneinfo_nr_slab_unreclaimable_pages: { node: string; zone: string }
  node_zoneinfo_nr_unevictable_pages: { node: string; zone: string }
  node_zoneinfo_nr_writeback_pages: { node: string; zone: string }
  node_zoneinfo_nr_written_total: { node: string; zone: string }
  node_zoneinfo_numa_foreign_total: { node: string; zone: string }
  node_zoneinfo_numa_hit_total: { node: string; zone: string }
  node_zoneinfo_numa_interleave_total: { node: string; zone: string }
  node_zoneinfo_numa_local_total: { node: string; zone: string }
  node_zoneinfo_numa_miss_total: { node: string; zone: string }
  node_zoneinfo_numa_other_total: { node: string; zone: string }
  node_zoneinfo_present_pages: { node: string; zone: string }
  node_zoneinfo_protection_0: { node: string; zone: string }
  node_zoneinfo_protection_1: { node: string; zone: string }
  node_zoneinfo_protection_2: { node: string; zone: string }
  node_zoneinfo_protection_3: { node: string; zone: string }
  node_zoneinfo_protection_4: { node: string; zone: string }
  node_zoneinfo_scanned_pages: { node: string; zone: string }
  node_zoneinfo_spanned_pages: { node: string; zone: string }
  os_fd_limit: {  }
  os_fd_used: {  }
  plugin_manager_total_plugins: { socket_path: string; state: string }
  pod_cpu_usage_seconds_total: { namespace: string; pod: string }
  pod_gc_collector_force_delete_pod_errors_total: { namespace: string; reason: string }
  pod_gc_collector_force_delete_pods_total: { namespace: string; reason: string }
  pod_memory_working_set_bytes: { namespace: string; pod: string }
  pod_security_errors_total: { fatal: string; request_operation: string; resource: string; subresource: string }
  pod_security_evaluations_total: { decision: string; mode: string; policy_level: string; policy_version: string; request_operation: string; resource: string; subresource: string }
  pod_security_exemptions_total: { request_operation: string; resource: string; subresource: string }
  pod_swap_usage_bytes: { namespace: string; pod: string }
  prober_probe_duration_seconds_bucket: { container: string; le: string; namespace: string; pod: string; probe_type: 'Liveness' | 'Readiness' | 'Startup' }
  prober_probe_duration_seconds_count: { container: string; namespace: string; pod: string; probe_type: 'Liveness' | 'Readiness' | 'Startup' }
  prober_probe_duration_seconds_sum: { container: string; namespace: string; pod: string; probe_type: 'Liveness' | 'Readiness' | 'Startup' }
  prober_probe_total: { container: string; namespace: string; pod: string; pod_uid: string; probe_type: 'Liveness' | 'Readiness' | 'Startup'; result: 'successful' | 'failed' | 'unknown' }
  process_cpu_seconds_total: {  }
  process_max_fds: {  }
  process_network_receive_bytes_total: {  }
  process_network_transmit_bytes_total: {  }
  process_open_fds: {  }
  process_resident_memory_bytes: {  }
  process_start_time_seconds: {  }
  process_virtual_memory_bytes: {  }
  process_virtual_memory_max_bytes: {  }
  prometheus_agent_active_series: {  }
  prometheus_agent_checkpoint_creations_failed_total: {  }
  prometheus_agent_checkpoint_creations_total: {  }
  prometheus_agent_checkpoint_deletions_failed_total: {  }
  prometheus_agent_checkpoint_deletions_total: {  }
  prometheus_agent_corruptions_total: {  }
  prometheus_agent_data_replay_duration_seconds: {  }
  prometheus_agent_deleted_series: {  }
  prometheus_agent_exemplars_appended_total: {  }
  prometheus_agent_out_of_order_samples_total: {  }
  prometheus_agent_samples_appended_total: { type: string }
  prometheus_agent_truncate_duration_seconds: { quantile: string }
  prometheus_agent_truncate_duration_seconds_count: {  }
  prometheus_agent_truncate_duration_seconds_sum: {  }
  prometheus_api_notification_active_subscribers: {  }
  prometheus_api_notification_updates_dropped_total: {  }
  prometheus_api_notification_updates_sent_total: {  }
  prometheus_api_otlp_appended_samples_without_metadata_total: {  }
  prometheus_api_otlp_out_of_order_exemplars_total: {  }
  prometheus_api_otlp_translation_warnings_total: { category: string }
  prometheus_api_remote_read_queries: {  }
  prometheus_api_remote_write_invalid_labels_samples_total: {  }
  prometheus_api_remote_write_without_metadata_appended_samples_total: {  }
  prometheus_build_info: { branch: string; goarch: string; goos: string; goversion: string; revision: string; tags: string; version: string }
  prometheus_config_last_reload_success_timestamp_seconds: {  }
  prometheus_config_last_reload_successful: {  }
  prometheus_engine_queries: {  }
  prometheus_engine_queries_concurrent_max: {  }
  prometheus_engine_query_duration_histogram_seconds_bucket: { le: string; slice: string }
  prometheus_engine_query_duration_histogram_seconds_count: { slice: string }
  prometheus_engine_query_duration_histogram_seconds_sum: { slice: string }
  prometheus_engine_query_duration_seconds: { quantile: string; slice: string }
  prometheus_engine_query_duration_seconds_count: { slice: string }
  prometheus_engine_query_duration_seconds_sum: { slice: string }
  prometheus_engine_query_log_enabled: {  }
  prometheus_engine_query_log_failures_total: {  }
  prometheus_engine_query_samples_read_total: {  }
  prometheus_engine_query_samples_total: {  }
  prometheus_http_request_duration_seconds_bucket: { handler: string; le: string }
  prometheus_http_request_duration_seconds_count: { handler: string }
  prometheus_http_request_duration_seconds_sum: { handler: string }
  prometheus_http_requests_total: { code: string; handler: string }
  prometheus_http_response_size_bytes_bucket: { handler: string; le: string }
  prometheus_http_response_size_bytes_count: { handler: string }
  prometheus_http_response_size_bytes_sum: { handler: string }
  prometheus_notifications_alertmanagers_discovered: {  }
  prometheus_notifications_dropped_total: { alertmanager: string }
  prometheus_notifications_errors_total: { alertmanager: string }
  prometheus_notifications_latency_histogram_seconds_bucket: { alertmanager: string; le: string }
  prometheus_notifications_latency_histogram_seconds_count: { alertmanager: string }
  prometheus_notifications_latency_histogram_seconds_sum: { alertmanager: string }
  prometheus_notifications_latency_seconds: { alertmanager: string; quantile: string }
  prometheus_notifications_latency_seconds_count: { alertmanager: string }
  prometheus_notifications_latency_seconds_sum: { alertmanager: string }
  prometheus_notifications_queue_capacity: {  }
  prometheus_notifications_queue_length: { alertmanager: string }
  prometheus_notifications_sent_total: { alertmanager: string }
  prometheus_operator_alertmanager_config_validation_errors_total: {  }
  prometheus_operator_alertmanager_config_validation_triggered_total: {  }
  prometheus_operator_feature_gate: { name: string }
  prometheus_operator_kubelet_managed_resource: { resource: string }
  prometheus_operator_kubernetes_client_http_request_duration_seconds: { endpoint: string; quantile: string }
  prometheus_operator_kubernetes_client_http_request_duration_seconds_count: { endpoint: string }
  prometheus_operator_kubernetes_client_http_request_duration_seconds_sum: { endpoint: string }
  prometheus_operator_kubernetes_client_http_requests_total: { status_code: string }
  prometheus_operator_kubernetes_client_rate_limiter_duration_seconds: { endpoint: string; quantile: string }
  prometheus_operator_kubernetes_client_rate_limiter_duration_seconds_count: { endpoint: string }
  prometheus_operator_kubernetes_client_rate_limiter_duration_seconds_sum: { endpoint: string }
  prometheus_operator_list_operations_failed_total: {  }
  prometheus_operator_list_operations_total: {  }
  prometheus_operator_managed_resources: { resource: string; state: string }
  prometheus_operator_node_address_lookup_errors_total: {  }
  prometheus_operator_node_syncs_failed_total: { resource: string }
  prometheus_operator_node_syncs_total: { resource: string }
  prometheus_operator_prometheus_enforced_sample_limit: { name: string; namespace: string }
  prometheus_operator_ready: {  }
  prometheus_operator_reconcile_duration_seconds_bucket: { le: string }
  prometheus_operator_reconcile_duration_seconds_count: {  }
  prometheus_operator_reconcile_duration_seconds_sum: {  }
  prometheus_operator_reconcile_errors_total: {  }
  prometheus_operator_reconcile_operations_total: {  }
  prometheus_operator_reconcile_sts_delete_create_total: {  }
  prometheus_operator_rule_validation_errors_total: {  }
  prometheus_operator_rule_validation_triggered_total: {  }
  prometheus_operator_spec_replicas: { name: string; namespace: string }
  prometheus_operator_spec_shards: { name: string; namespace: string }
  prometheus_operator_status_update_errors_total: {  }
  prometheus_operator_status_update_operations_total: {  }
  prometheus_operator_syncs: { status: string }
  prometheus_operator_triggered_total: { action: string; triggered_by: string }
  prometheus_operator_watch_operations_failed_total: {  }
  prometheus_operator_watch_operations_total: {  }
  prometheus_operator_workqueue_adds_total: { name: string }
  prometheus_operator_workqueue_depth: { name: string }
  prometheus_operator_workqueue_latency_seconds_bucket: { le: string; name: string }
  prometheus_operator_workqueue_latency_seconds_count: { name: string }
  prometheus_operator_workqueue_latency_seconds_sum: { name: string }
  prometheus_operator_workqueue_longest_running_processor_seconds: { name: string }
  prometheus_operator_workqueue_retries_total: { name: string }
  prometheus_operator_workqueue_unfinished_work_seconds: { name: string }
  prometheus_operator_workqueue_work_duration_seconds_bucket: { le: string; name: string }
  prometheus_operator_workqueue_work_duration_seconds_count: { name: string }
  prometheus_operator_workqueue_work_duration_seconds_sum: { name: string }
  prometheus_ready: {  }
  prometheus_remote_read_client_queries: { remote_name: string; url: string }
  prometheus_remote_read_client_queries_total: { code: string; remote_name: string; response_type: string; url: string }
  prometheus_remote_read_client_request_duration_seconds_bucket: { le: string; remote_name: string; response_type: string; url: string }
  prometheus_remote_read_client_request_duration_seconds_count: { remote_name: string; response_type: string; url: string }
  prometheus_remote_read_client_request_duration_seconds_sum: { remote_name: string; response_type: string; url: string }
  prometheus_remote_read_handler_gate_wait_duration_seconds_bucket: { le: string }
  prometheus_remote_read_handler_gate_wait_duration_seconds_count: {  }
  prometheus_remote_read_handler_gate_wait_duration_seconds_sum: {  }
  prometheus_remote_read_handler_queries: {  }
  prometheus_remote_storage_bytes_total: { remote_name: string; url: string }
  prometheus_remote_storage_enqueue_retries_total: { remote_name: string; url: string }
  prometheus_remote_storage_exemplars_dropped_total: { reason: string; remote_name: string; url: string }
  prometheus_remote_storage_exemplars_failed_total: { remote_name: string; url: string }
  prometheus_remote_storage_exemplars_in_total: {  }
  prometheus_remote_storage_exemplars_pending: { remote_name: string; url: string }
  prometheus_remote_storage_exemplars_retried_total: { remote_name: string; url: string }
  prometheus_remote_storage_exemplars_total: { remote_name: string; url: string }
  prometheus_remote_storage_highest_timestamp_in_seconds: {  }
  prometheus_remote_storage_histograms_dropped_total: { reason: string; remote_name: string; url: string }
  prometheus_remote_storage_histograms_failed_total: { remote_name: string; url: string }
  prometheus_remote_storage_histograms_in_total: {  }
  prometheus_remote_storage_histograms_pending: { remote_name: string; url: string }
  prometheus_remote_storage_histograms_retried_total: { remote_name: string; url: string }
  prometheus_remote_storage_histograms_total: { remote_name: string; url: string }
  prometheus_remote_storage_max_samples_per_send: { remote_name: string; url: string }
  prometheus_remote_storage_metadata_bytes_total: { remote_name: string; url: string }
  prometheus_remote_storage_metadata_failed_total: { remote_name: string; url: string }
  prometheus_remote_storage_metadata_retried_total: { remote_name: string; url: string }
  prometheus_remote_storage_metadata_total: { remote_name: string; url: string }
  prometheus_remote_storage_queue_highest_sent_timestamp_seconds: { remote_name: string; url: string }
  prometheus_remote_storage_queue_highest_timestamp_seconds: { remote_name: string; url: string }
  prometheus_remote_storage_read_queries_total: { code: string; remote_name: string; response_type: string; url: string }
  prometheus_remote_storage_read_request_duration_seconds_bucket: { le: string; remote_name: string; response_type: string; url: string }
  prometheus_remote_storage_read_request_duration_seconds_count: { remote_name: string; response_type: string; url: string }
  prometheus_remote_storage_read_request_duration_seconds_sum: { remote_name: string; response_type: string; url: string }
  prometheus_remote_storage_remote_read_queries: { remote_name: string; url: string }
  prometheus_remote_storage_samples_dropped_total: { reason: string; remote_name: string; url: string }
  prometheus_remote_storage_samples_failed_total: { remote_name: string; url: string }
  prometheus_remote_storage_samples_in_total: {  }
  prometheus_remote_storage_samples_pending: { remote_name: string; url: string }
  prometheus_remote_storage_samples_retried_total: { remote_name: string; url: string }
  prometheus_remote_storage_samples_total: { remote_name: string; url: string }
  prometheus_remote_storage_sent_batch_duration_seconds_bucket: { le: string; remote_name: string; url: string }
  prometheus_remote_storage_sent_batch_duration_seconds_count: { remote_name: string; url: string }
  prometheus_remote_storage_sent_batch_duration_seconds_sum: { remote_name: string; url: string }
  prometheus_remote_storage_shard_capacity: { remote_name: string; url: string }
  prometheus_remote_storage_shards: { remote_name: string; url: string }
  prometheus_remote_storage_shards_desired: { remote_name: string; url: string }
  prometheus_remote_storage_shards_max: { remote_name: string; url: string }
  prometheus_remote_storage_shards_min: { remote_name: string; url: string }
  prometheus_remote_storage_string_interner_zero_reference_releases_total: {  }
  prometheus_rule_evaluation_duration_histogram_seconds_bucket: { le: string }
  prometheus_rule_evaluation_duration_histogram_seconds_count: {  }
  prometheus_rule_evaluation_duration_histogram_seconds_sum: {  }
  prometheus_rule_evaluation_duration_seconds: { quantile: string }
  prometheus_rule_evaluation_duration_seconds_count: {  }
  prometheus_rule_evaluation_duration_seconds_sum: {  }
  prometheus_rule_evaluation_failures_total: { rule_group: string }
  prometheus_rule_evaluations_total: { rule_group: string }
  prometheus_rule_group_duration_histogram_seconds_bucket: { le: string }
  prometheus_rule_group_duration_histogram_seconds_count: {  }
  prometheus_rule_group_duration_histogram_seconds_sum: {  }
  prometheus_rule_group_duration_seconds: { quantile: string }
  prometheus_rule_group_duration_seconds_count: {  }
  prometheus_rule_group_duration_seconds_sum: {  }
  prometheus_rule_group_interval_seconds: { rule_group: string }
  prometheus_rule_group_iterations_missed_total: { rule_group: string }
  prometheus_rule_group_iterations_total: { rule_group: string }
  prometheus_rule_group_last_duration_seconds: { rule_group: string }
  prometheus_rule_group_last_evaluation_samples: { rule_group: string }
  prometheus_rule_group_last_evaluation_timestamp_seconds: { rule_group: string }
  prometheus_rule_group_last_restore_duration_seconds: { rule_group: string }
  prometheus_rule_group_last_rule_duration_sum_seconds: { rule_group: string }
  prometheus_rule_group_rules: { rule_group: string }
  prometheus_sd_azure_cache_hit_total: {  }
  prometheus_sd_azure_failures_total: {  }
  prometheus_sd_consul_rpc_duration_seconds: { call: string; endpoint: string; quantile: string }
  prometheus_sd_consul_rpc_duration_seconds_count: { call: string; endpoint: string }
  prometheus_sd_consul_rpc_duration_seconds_sum: { call: string; endpoint: string }
  prometheus_sd_consul_rpc_failures_total: {  }
  prometheus_sd_discovered_targets: { config: string; name: string }
  prometheus_sd_dns_lookup_failures_total: {  }
  prometheus_sd_dns_lookups_total: {  }
  prometheus_sd_failed_configs: { name: string }
  prometheus_sd_file_mtime_seconds: { filename: string }
  prometheus_sd_file_read_errors_total: {  }
  prometheus_sd_file_scan_duration_seconds: { quantile: string }
  prometheus_sd_file_scan_duration_seconds_count: {  }
  prometheus_sd_file_scan_duration_seconds_sum: {  }
  prometheus_sd_file_watcher_errors_total: {  }
  prometheus_sd_http_failures_total: {  }
  prometheus_sd_kubernetes_events_total: { event: string; role: string }
  prometheus_sd_kubernetes_failures_total: {  }
  prometheus_sd_kubernetes_http_request_duration_seconds: { endpoint: string; quantile: string }
  prometheus_sd_kubernetes_http_request_duration_seconds_count: { endpoint: string }
  prometheus_sd_kubernetes_http_request_duration_seconds_sum: { endpoint: string }
  prometheus_sd_kubernetes_http_request_total: { status_code: string }
  prometheus_sd_kubernetes_workqueue_depth: { queue_name: string }
  prometheus_sd_kubernetes_workqueue_items_total: { queue_name: string }
  prometheus_sd_kubernetes_workqueue_latency_seconds: { quantile: string; queue_name: string }
  prometheus_sd_kubernetes_workqueue_latency_seconds_count: { queue_name: string }
  prometheus_sd_kubernetes_workqueue_latency_seconds_sum: { queue_name: string }
  prometheus_sd_kubernetes_workqueue_longest_running_processor_seconds: { queue_name: string }
  prometheus_sd_kubernetes_workqueue_unfinished_work_seconds: { queue_name: string }
  prometheus_sd_kubernetes_workqueue_work_duration_seconds: { quantile: string; queue_name: string }
  prometheus_sd_kubernetes_workqueue_work_duration_seconds_count: { queue_name: string }
  prometheus_sd_kubernetes_workqueue_work_duration_seconds_sum: { queue_name: string }
  prometheus_sd_kuma_fetch_duration_seconds: { quantile: string }
  prometheus_sd_kuma_fetch_duration_seconds_count: {  }
  prometheus_sd_kuma_fetch_duration_seconds_sum: {  }
  prometheus_sd_kuma_fetch_failures_total: {  }
  prometheus_sd_kuma_fetch_skipped_updates_total: {  }
  prometheus_sd_last_update_timestamp_seconds: { config: string; name: string }
  prometheus_sd_linode_failures_total: {  }
  prometheus_sd_nomad_failures_total: {  }
  prometheus_sd_received_updates_total: { name: string }
  prometheus_sd_refresh_duration_histogram_seconds_bucket: { le: string; mechanism: string }
  prometheus_sd_refresh_duration_histogram_seconds_count: { mechanism: string }
  prometheus_sd_refresh_duration_histogram_seconds_sum: { mechanism: string }
  prometheus_sd_refresh_duration_seconds: { config: string; mechanism: string; quantile: string }
  prometheus_sd_refresh_duration_seconds_count: { config: string; mechanism: string }
  prometheus_sd_refresh_duration_seconds_sum: { config: string; mechanism: string }
  prometheus_sd_refresh_failures_total: { config: string; mechanism: string }
  prometheus_sd_updates_delayed_total: { name: string }
  prometheus_sd_updates_total: { name: string }
  prometheus_target_interval_length_histogram_seconds_bucket: { interval: string; le: string }
  prometheus_target_interval_length_histogram_seconds_count: { interval: string }
  prometheus_target_interval_length_histogram_seconds_sum: { interval: string }
  prometheus_target_interval_length_seconds: { interval: string; quantile: string }
  prometheus_target_interval_length_seconds_count: { interval: string }
  prometheus_target_interval_length_seconds_sum: { interval: string }
  prometheus_target_metadata_cache_bytes: { scrape_job: string }
  prometheus_target_metadata_cache_entries: { scrape_job: string }
  prometheus_target_reload_length_seconds: { interval: string; quantile: string }
  prometheus_target_reload_length_seconds_count: { interval: string }
  prometheus_target_reload_length_seconds_sum: { interval: string }
  prometheus_target_scrape_duration_seconds_bucket: { le: string }
  prometheus_target_scrape_duration_seconds_count: {  }
  prometheus_target_scrape_duration_seconds_sum: {  }
  prometheus_target_scrape_pool_exceeded_label_limits_total: {  }
  prometheus_target_scrape_pool_exceeded_target_limit_total: {  }
  prometheus_target_scrape_pool_reloads_failed_total: {  }
  prometheus_target_scrape_pool_reloads_total: {  }
  prometheus_target_scrape_pool_symboltable_items: { scrape_job: string }
  prometheus_target_scrape_pool_sync_total: { scrape_job: string }
  prometheus_target_scrape_pool_target_limit: { scrape_job: string }
  prometheus_target_scrape_pool_targets: { scrape_job: string }
  prometheus_target_scrape_pools_failed_total: {  }
  prometheus_target_scrape_pools_total: {  }
  prometheus_target_scrapes_cache_flush_forced_total: {  }
  prometheus_target_scrapes_exceeded_body_size_limit_total: {  }
  prometheus_target_scrapes_exceeded_native_histogram_bucket_limit_total: {  }
  prometheus_target_scrapes_exceeded_sample_limit_total: {  }
  prometheus_target_scrapes_exemplar_out_of_order_total: {  }
  prometheus_target_scrapes_sample_duplicate_timestamp_total: {  }
  prometheus_target_scrapes_sample_out_of_bounds_total: {  }
  prometheus_target_scrapes_sample_out_of_order_total: {  }
  prometheus_target_sync_failed_total: { scrape_job: string }
  prometheus_target_sync_length_histogram_seconds_bucket: { le: string; scrape_job: string }
  prometheus_target_sync_length_histogram_seconds_count: { scrape_job: string }
  prometheus_target_sync_length_histogram_seconds_sum: { scrape_job: string }
  prometheus_target_sync_length_seconds: { quantile: string; scrape_job: string }
  prometheus_target_sync_length_seconds_count: { scrape_job: string }
  prometheus_target_sync_length_seconds_sum: { scrape_job: string }
  prometheus_template_text_expansion_failures_total: {  }
  prometheus_template_text_expansions_total: {  }
  prometheus_treecache_watcher_goroutines: {  }
  prometheus_treecache_zookeeper_failures_total: {  }
  prometheus_tsdb_blocks_loaded: {  }
  prometheus_tsdb_checkpoint_creations_failed_total: {  }
  prometheus_tsdb_checkpoint_creations_total: {  }
  prometheus_tsdb_checkpoint_deletions_failed_total: {  }
  prometheus_tsdb_checkpoint_deletions_total: {  }
  prometheus_tsdb_chunk_write_queue_operations_total: { operation: string }
  prometheus_tsdb_clean_start: {  }
  prometheus_tsdb_compaction_chunk_range_seconds_bucket: { le: string }
  prometheus_tsdb_compaction_chunk_range_seconds_count: {  }
  prometheus_tsdb_compaction_chunk_range_seconds_sum: {  }
  prometheus_tsdb_compaction_chunk_samples_bucket: { le: string }
  prometheus_tsdb_compaction_chunk_samples_count: {  }
  prometheus_tsdb_compaction_chunk_samples_sum: {  }
  prometheus_tsdb_compaction_chunk_size_bytes_bucket: { le: string }
  prometheus_tsdb_compaction_chunk_size_bytes_count: {  }
  prometheus_tsdb_compaction_chunk_size_bytes_sum: {  }
  prometheus_tsdb_compaction_duration_seconds_bucket: { le: string }
  prometheus_tsdb_compaction_duration_seconds_count: {  }
  prometheus_tsdb_compaction_duration_seconds_sum: {  }
  prometheus_tsdb_compaction_populating_block: {  }
  prometheus_tsdb_compactions_failed_total: {  }
  prometheus_tsdb_compactions_skipped_total: {  }
  prometheus_tsdb_compactions_total: {  }
  prometheus_tsdb_compactions_triggered_total: {  }
  prometheus_tsdb_data_replay_duration_seconds: {  }
  prometheus_tsdb_exemplar_exemplars_appended_total: {  }
  prometheus_tsdb_exemplar_exemplars_in_storage: {  }
  prometheus_tsdb_exemplar_last_exemplars_timestamp_seconds: {  }
  prometheus_tsdb_exemplar_max_exemplars: {  }
  prometheus_tsdb_exemplar_out_of_order_exemplars_total: {  }
  prometheus_tsdb_exemplar_series_with_exemplars_in_storage: {  }
  prometheus_tsdb_head_active_appenders: {  }
  prometheus_tsdb_head_appenders_created_total: {  }
  prometheus_tsdb_head_chunks: {  }
  prometheus_tsdb_head_chunks_created_total: {  }
  prometheus_tsdb_head_chunks_removed_total: {  }
  prometheus_tsdb_head_chunks_storage_size_bytes: {  }
  prometheus_tsdb_head_gc_duration_seconds: { quantile: string }
  prometheus_tsdb_head_gc_duration_seconds_count: {  }
  prometheus_tsdb_head_gc_duration_seconds_sum: {  }
  prometheus_tsdb_head_max_time: {  }
  prometheus_tsdb_head_max_time_seconds: {  }
  prometheus_tsdb_head_min_time: {  }
  prometheus_tsdb_head_min_time_seconds: {  }
  prometheus_tsdb_head_native_histogram_buckets: {  }
  prometheus_tsdb_head_native_histogram_series: {  }
  prometheus_tsdb_head_out_of_order_samples_appended_total: { type: string }
  prometheus_tsdb_head_samples_appended_total: { type: string }
  prometheus_tsdb_head_series: {  }
  prometheus_tsdb_head_series_created_total: {  }
  prometheus_tsdb_head_series_not_found_total: {  }
  prometheus_tsdb_head_series_pending_commit_underflow_total: {  }
  prometheus_tsdb_head_series_removed_total: {  }
  prometheus_tsdb_head_stale_series: {  }
  prometheus_tsdb_head_truncations_failed_total: {  }
  prometheus_tsdb_head_truncations_total: {  }
  prometheus_tsdb_isolation_high_watermark: {  }
  prometheus_tsdb_isolation_low_watermark: {  }
  prometheus_tsdb_lowest_timestamp: {  }
  prometheus_tsdb_lowest_timestamp_seconds: {  }
  prometheus_tsdb_mmap_chunk_corruptions_total: {  }
  prometheus_tsdb_mmap_chunks_total: {  }
  prometheus_tsdb_out_of_bound_samples_total: { type: string }
  prometheus_tsdb_out_of_order_samples_total: { type: string }
  prometheus_tsdb_out_of_order_wbl_completed_pages_total: {  }
  prometheus_tsdb_out_of_order_wbl_fsync_duration_seconds: { quantile: string }
  prometheus_tsdb_out_of_order_wbl_fsync_duration_seconds_count: {  }
  prometheus_tsdb_out_of_order_wbl_fsync_duration_seconds_sum: {  }
  prometheus_tsdb_out_of_order_wbl_page_flushes_total: {  }
  prometheus_tsdb_out_of_order_wbl_record_bytes_saved_total: { compression: string }
  prometheus_tsdb_out_of_order_wbl_record_part_writes_total: {  }
  prometheus_tsdb_out_of_order_wbl_record_parts_bytes_written_total: {  }
  prometheus_tsdb_out_of_order_wbl_segment_current: {  }
  prometheus_tsdb_out_of_order_wbl_storage_size_bytes: {  }
  prometheus_tsdb_out_of_order_wbl_truncations_failed_total: {  }
  prometheus_tsdb_out_of_order_wbl_truncations_total: {  }
  prometheus_tsdb_out_of_order_wbl_writes_failed_total: {  }
  prometheus_tsdb_reloads_failures_total: {  }
  prometheus_tsdb_reloads_total: {  }
  prometheus_tsdb_retention_limit_bytes: {  }
  prometheus_tsdb_retention_limit_percentage: {  }
  prometheus_tsdb_retention_limit_seconds: {  }
  prometheus_tsdb_sample_ooo_delta_bucket: { le: string }
  prometheus_tsdb_sample_ooo_delta_count: {  }
  prometheus_tsdb_sample_ooo_delta_sum: {  }
  prometheus_tsdb_selected_series_compaction_duration_seconds_bucket: { le: string }
  prometheus_tsdb_selected_series_compaction_duration_seconds_count: {  }
  prometheus_tsdb_selected_series_compaction_duration_seconds_sum: {  }
  prometheus_tsdb_selected_series_compactions_failed_total: {  }
  prometheus_tsdb_selected_series_compactions_triggered_total: {  }
  prometheus_tsdb_size_retentions_total: {  }
  prometheus_tsdb_snapshot_replay_error_total: {  }
  prometheus_tsdb_stale_series_compaction_duration_seconds_bucket: { le: string }
  prometheus_tsdb_stale_series_compaction_duration_seconds_count: {  }
  prometheus_tsdb_stale_series_compaction_duration_seconds_sum: {  }
  prometheus_tsdb_stale_series_compactions_failed_total: {  }
  prometheus_tsdb_stale_series_compactions_triggered_total: {  }
  prometheus_tsdb_storage_blocks_bytes: {  }
  prometheus_tsdb_symbol_table_size_bytes: {  }
  prometheus_tsdb_time_retentions_total: {  }
  prometheus_tsdb_tombstone_cleanup_seconds_bucket: { le: string }
  prometheus_tsdb_tombstone_cleanup_seconds_count: {  }
  prometheus_tsdb_tombstone_cleanup_seconds_sum: {  }
  prometheus_tsdb_too_old_samples_total: { type: string }
  prometheus_tsdb_vertical_compactions_total: {  }
  prometheus_tsdb_wal_completed_pages_total: {  }
  prometheus_tsdb_wal_corruptions_total: {  }
  prometheus_tsdb_wal_fsync_duration_seconds: { quantile: string }
  prometheus_tsdb_wal_fsync_duration_seconds_count: {  }
  prometheus_tsdb_wal_fsync_duration_seconds_sum: {  }
  prometheus_tsdb_wal_page_flushes_total: {  }
  prometheus_tsdb_wal_reader_corruption_errors_total: { error: string }
  prometheus_tsdb_wal_record_bytes_saved_total: { compression: string }
  prometheus_tsdb_wal_record_part_writes_total: {  }
  prometheus_tsdb_wal_record_parts_bytes_written_total: {  }
  prometheus_tsdb_wal_replay_unknown_refs_total: { type: string }
  prometheus_tsdb_wal_segment_current: {  }
  prometheus_tsdb_wal_storage_size_bytes: {  }
  prometheus_tsdb_wal_truncate_duration_seconds: { quantile: string }
  prometheus_tsdb_wal_truncate_duration_seconds_count: {  }
  prometheus_tsdb_wal_truncate_duration_seconds_sum: {  }
  prometheus_tsdb_wal_truncations_failed_total: {  }
  prometheus_tsdb_wal_truncations_total: {  }
  prometheus_tsdb_wal_writes_failed_total: {  }
  prometheus_tsdb_wbl_replay_unknown_refs_total: { type: string }
  prometheus_wal_watcher_current_segment: { consumer: string }
  prometheus_wal_watcher_notifications_skipped_total: { consumer: string }
  prometheus_wal_watcher_record_decode_failures_total: { consumer: string }
  prometheus_wal_watcher_records_read_total: { consumer: string; type: string }
  prometheus_wal_watcher_samples_sent_pre_tailing_total: { consumer: string }
  prometheus_web_federation_errors_total: {  }
  prometheus_web_federation_warnings_total: {  }
  promhttp_metric_handler_errors_total: { cause: string }
  promhttp_metric_handler_requests_in_flight: {  }
  promhttp_metric_handler_requests_total: { code: string }
  pv_collector_bound_pv_count: { storage_class: string }
  pv_collector_bound_pvc_count: { namespace: string; storage_class: string; volume_attributes_class: string }
  pv_collector_total_pv_count: { plugin_name: string; volume_mode: string }
  pv_collector_unbound_pv_count: { storage_class: string }
  pv_collector_unbound_pvc_count: { namespace: string; storage_class: string; volume_attributes_class: string }
  reconstruct_volume_operations_errors_total: {  }
  reconstruct_volume_operations_total: {  }
  registered_metrics_total: { deprecated_version: string; stability_level: string }
  reloader_config_apply_operations_failed_total: {  }
  reloader_config_apply_operations_total: {  }
  reloader_last_reload_success_timestamp_seconds: {  }
  reloader_last_reload_successful: {  }
  reloader_reloads_failed_total: {  }
  reloader_reloads_total: {  }
  reloader_watch_errors_total: {  }
  reloader_watch_events_total: {  }
  reloader_watches: {  }
  replicaset_controller_sorting_deletion_age_ratio_bucket: { le: string }
  replicaset_controller_sorting_deletion_age_ratio_count: {  }
  replicaset_controller_sorting_deletion_age_ratio_sum: {  }
  replicaset_controller_stale_sync_skips_total: { group: string; resource: string }
  resource_manager_allocation_errors_total: { resource_name: string; source: string }
  resource_manager_allocations_total: { resource_name: string; source: string }
  resource_manager_container_assignments: { assignment_type: string; resource_name: string }
  resource_scrape_error: {  }
  resourceclaim_controller_allocated_resource_claims: {  }
  resourceclaim_controller_create_attempts_total: {  }
  resourceclaim_controller_create_failures_total: {  }
  resourceclaim_controller_creates_total: { admin_access: string; status: string }
  resourceclaim_controller_resource_claims: { admin_access: string; allocated: string; source: string }
  resourcepoolstatusrequest_controller_request_processing_duration_seconds_bucket: { driver_name: string; le: string }
  resourcepoolstatusrequest_controller_request_processing_duration_seconds_count: { driver_name: string }
  resourcepoolstatusrequest_controller_request_processing_duration_seconds_sum: { driver_name: string }
  resourcepoolstatusrequest_controller_request_processing_errors_total: { driver_name: string }
  resourcepoolstatusrequest_controller_requests_processed_total: { driver_name: string }
  rest_client_dns_resolution_duration_seconds_bucket: { host: string; le: string }
  rest_client_dns_resolution_duration_seconds_count: { host: string }
  rest_client_dns_resolution_duration_seconds_sum: { host: string }
  rest_client_exec_plugin_call_total: { call_status: string; code: string }
  rest_client_exec_plugin_certificate_rotation_age_bucket: { le: string }
  rest_client_exec_plugin_certificate_rotation_age_count: {  }
  rest_client_exec_plugin_certificate_rotation_age_sum: {  }
  rest_client_exec_plugin_policy_call_total: { allowed: string; denied: string }
  rest_client_exec_plugin_ttl_seconds: {  }
  rest_client_rate_limiter_duration_seconds_bucket: { host: string; le: string; verb: string }
  rest_client_rate_limiter_duration_seconds_count: { host: string; verb: string }
  rest_client_rate_limiter_duration_seconds_sum: { host: string; verb: string }
  rest_client_request_duration_seconds_bucket: { host: string; le: string; verb: string }
  rest_client_request_duration_seconds_count: { host: string; verb: string }
  rest_client_request_duration_seconds_sum: { host: string; verb: string }
  rest_client_request_retries_total: { code: string; host: string; verb: string }
  rest_client_request_size_bytes_bucket: { host: string; le: string; verb: string }
  rest_client_request_size_bytes_count: { host: string; verb: string }
  rest_client_request_size_bytes_sum: { host: string; verb: string }
  rest_client_requests_total: { code: string; host: string; method: string }
  rest_client_response_size_bytes_bucket: { host: string; le: string; verb: string }
  rest_client_response_size_bytes_count: { host: string; verb: string }
  rest_client_response_size_bytes_sum: { host: string; verb: string }
  rest_client_transport_ca_reload_total: { reason: string; result: string }
  rest_client_transport_cache_entries: {  }
  rest_client_transport_cache_gc_calls_total: { result: string }
  rest_client_transport_cert_rotation_gc_calls_total: {  }
  rest_client_transport_create_calls_total: { result: string }
  retroactive_storageclass_errors_total: {  }
  retroactive_storageclass_total: {  }
  root_ca_cert_publisher_sync_duration_seconds_bucket: { code: string; le: string }
  root_ca_cert_publisher_sync_duration_seconds_count: { code: string }
  root_ca_cert_publisher_sync_duration_seconds_sum: { code: string }
  root_ca_cert_publisher_sync_total: { code: string }
  scheduler_async_api_call_execution_duration_seconds_bucket: { call_type: string; le: string; result: string }
  scheduler_async_api_call_execution_duration_seconds_count: { call_type: string; result: string }
  scheduler_async_api_call_execution_duration_seconds_sum: { call_type: string; result: string }
  scheduler_async_api_call_execution_total: { call_type: string; result: string }
  scheduler_batch_attempts_total: { profile: string; result: string }
  scheduler_batch_cache_flushed_total: { profile: string; reason: string }
  scheduler_batch_rescore_attempts_total: { profile: string }
  scheduler_batch_rescore_duration_seconds_bucket: { le: string; profile: string }
  scheduler_batch_rescore_duration_seconds_count: { profile: string }
  scheduler_batch_rescore_duration_seconds_sum: { profile: string }
  scheduler_cache_size: { type: string }
  scheduler_dra_bindingconditions_allocations_total: { driver: string; profile: string; status: string }
  scheduler_dra_bindingconditions_wait_duration_seconds_bucket: { driver: string; le: string; profile: string; status: string }
  scheduler_dra_bindingconditions_wait_duration_seconds_count: { driver: string; profile: string; status: string }
  scheduler_dra_bindingconditions_wait_duration_seconds_sum: { driver: string; profile: string; status: string }
  scheduler_e2e_scheduling_duration_seconds_bucket: { le: string; profile: string; result: string }
  scheduler_e2e_scheduling_duration_seconds_count: { profile: string; result: string }
  scheduler_e2e_scheduling_duration_seconds_sum: { profile: string; result: string }
  scheduler_event_handling_duration_seconds_bucket: { event: string; le: string }
  scheduler_event_handling_duration_seconds_count: { event: string }
  scheduler_event_handling_duration_seconds_sum: { event: string }
  scheduler_framework_extension_point_duration_seconds_bucket: { extension_point: string; le: string; profile: string; status: string }
  scheduler_framework_extension_point_duration_seconds_count: { extension_point: string; profile: string; status: string }
  scheduler_framework_extension_point_duration_seconds_sum: { extension_point: string; profile: string; status: string }
  scheduler_generated_placements_total: { profile: string }
  scheduler_get_node_hint_duration_seconds_bucket: { hinted: string; le: string; profile: string }
  scheduler_get_node_hint_duration_seconds_count: { hinted: string; profile: string }
  scheduler_get_node_hint_duration_seconds_sum: { hinted: string; profile: string }
  scheduler_goroutines: { operation: string }
  scheduler_inflight_events: { event: string }
  scheduler_pending_async_api_calls: { call_type: string }
  scheduler_pending_pods: { queue: 'active' | 'backoff' | 'unschedulable' | 'gated' | 'incomplete' | 'pending' | Other }
  scheduler_permit_wait_duration_seconds_bucket: { le: string; result: string }
  scheduler_permit_wait_duration_seconds_count: { result: string }
  scheduler_permit_wait_duration_seconds_sum: { result: string }
  scheduler_placement_evaluation_duration_seconds_bucket: { le: string; profile: string; result: string }
  scheduler_placement_evaluation_duration_seconds_count: { profile: string; result: string }
  scheduler_placement_evaluation_duration_seconds_sum: { profile: string; result: string }
  scheduler_placement_evaluations_total: { profile: string; result: string }
  scheduler_plugin_evaluation_total: { extension_point: string; plugin: string; profile: string }
  scheduler_plugin_execution_duration_seconds_bucket: { extension_point: string; le: string; plugin: string; status: string }
  scheduler_plugin_execution_duration_seconds_count: { extension_point: string; plugin: string; status: string }
  scheduler_plugin_execution_duration_seconds_sum: { extension_point: string; plugin: string; status: string }
  scheduler_pod_scheduled_after_flush_total: {  }
  scheduler_pod_scheduling_attempts_bucket: { le: string }
  scheduler_pod_scheduling_attempts_count: {  }
  scheduler_pod_scheduling_attempts_sum: {  }
  scheduler_pod_scheduling_duration_seconds_bucket: { attempts: string; le: string }
  scheduler_pod_scheduling_duration_seconds_count: { attempts: string }
  scheduler_pod_scheduling_duration_seconds_sum: { attempts: string }
  scheduler_pod_scheduling_sli_duration_seconds_bucket: { attempts: string; le: string }
  scheduler_pod_scheduling_sli_duration_seconds_count: { attempts: string }
  scheduler_pod_scheduling_sli_duration_seconds_sum: { attempts: string }
  scheduler_podgroup_schedule_attempts_total: { profile: string; result: string }
  scheduler_podgroup_scheduling_algorithm_duration_seconds_bucket: { le: string }
  scheduler_podgroup_scheduling_algorithm_duration_seconds_count: {  }
  scheduler_podgroup_scheduling_algorithm_duration_seconds_sum: {  }
  scheduler_podgroup_scheduling_attempt_duration_seconds_bucket: { le: string; profile: string; result: string }
  scheduler_podgroup_scheduling_attempt_duration_seconds_count: { profile: string; result: string }
  scheduler_podgroup_scheduling_attempt_duration_seconds_sum: { profile: string; result: string }
  scheduler_pre_queueing_hint_evaluations_total: { plugin: string; result: string }
  scheduler_preemption_attempts_total: {  }
  scheduler_preemption_evaluation_duration_seconds_bucket: { le: string; preemptor: string; result: string }
  scheduler_preemption_evaluation_duration_seconds_count: { preemptor: string; result: string }
  scheduler_preemption_evaluation_duration_seconds_sum: { preemptor: string; result: string }
  scheduler_preemption_execution_duration_seconds_bucket: { le: string; preemptor: string; result: string }
  scheduler_preemption_execution_duration_seconds_count: { preemptor: string; result: string }
  scheduler_preemption_execution_duration_seconds_sum: { preemptor: string; result: string }
  scheduler_preemption_goroutines_duration_seconds_bucket: { le: string; result: string }
  scheduler_preemption_goroutines_duration_seconds_count: { result: string }
  scheduler_preemption_goroutines_duration_seconds_sum: { result: string }
  scheduler_preemption_goroutines_execution_total: { result: string }
  scheduler_preemption_pdb_violations_total: { preemptor: string }
  scheduler_preemption_victims_bucket: { le: string }
  scheduler_preemption_victims_count: {  }
  scheduler_preemption_victims_sum: {  }
  scheduler_preemption_workload_disruptions_bucket: { le: string; preemptor: string }
  scheduler_preemption_workload_disruptions_count: { preemptor: string }
  scheduler_preemption_workload_disruptions_sum: { preemptor: string }
  scheduler_queue_incoming_entities_total: { event: string; queue: string; type: string }
  scheduler_queue_incoming_pods_total: { event: string; queue: string }
  scheduler_queued_entities: { queue: string; type: string }
  scheduler_queueing_hint_execution_duration_seconds_bucket: { event: string; hint: string; le: string; plugin: string }
  scheduler_queueing_hint_execution_duration_seconds_count: { event: string; hint: string; plugin: string }
  scheduler_queueing_hint_execution_duration_seconds_sum: { event: string; hint: string; plugin: string }
  scheduler_resourceclaim_creates_total: { status: string }
  scheduler_schedule_attempts_total: { profile: string; result: 'scheduled' | 'unschedulable' | 'error' | Other }
  scheduler_scheduler_cache_size: { type: string }
  scheduler_scheduler_goroutines: { work: string }
  scheduler_scheduling_algorithm_duration_seconds_bucket: { le: string }
  scheduler_scheduling_algorithm_duration_seconds_count: {  }
  scheduler_scheduling_algorithm_duration_seconds_sum: {  }
  scheduler_scheduling_attempt_duration_seconds_bucket: { le: string; profile: string; result: string }
  scheduler_scheduling_attempt_duration_seconds_count: { profile: string; result: string }
  scheduler_scheduling_attempt_duration_seconds_sum: { profile: string; result: string }
  scheduler_store_schedule_results_duration_seconds_bucket: { le: string; profile: string }
  scheduler_store_schedule_results_duration_seconds_count: { profile: string }
  scheduler_store_schedule_results_duration_seconds_sum: { profile: string }
  scheduler_unschedulable_pods: { plugin: string; profile: string }
  scheduler_volume_binder_cache_requests_total: { operation: string }
  scheduler_volume_scheduling_stage_error_total: { operation: string }
  scheduler_workload_preemption_attempts_total: { result: string }
  scheduler_workload_preemption_victims_bucket: { le: string }
  scheduler_workload_preemption_victims_count: {  }
  scheduler_workload_preemption_victims_sum: {  }
  scrape_body_size_bytes: {  }
  scrape_duration_seconds: {  }
  scrape_error: {  }
  scrape_sample_limit: {  }
  scrape_samples_post_metric_relabeling: {  }
  scrape_samples_scraped: {  }
  scrape_series_added: {  }
  scrape_timeout_seconds: {  }
  selinux_warning_controller_selinux_volume_conflict: { pod1_name: string; pod1_namespace: string; pod1_value: string; pod2_name: string; pod2_namespace: string; pod2_value: string; property: string }
  serviceaccount_invalid_legacy_auto_token_uses_total: {  }
  serviceaccount_legacy_auto_token_uses_total: {  }
  serviceaccount_legacy_manual_token_uses_total: {  }
  serviceaccount_legacy_tokens_total: {  }
  serviceaccount_stale_tokens_total: {  }
  serviceaccount_valid_tokens_total: {  }
  statefulset_controller_stale_sync_skips_total: { group: string; resource: string }
  statefulset_controller_statefulset_max_unavailable: { pod_management_policy: string; statefulset_name: string; statefulset_namespace: string }
  statefulset_controller_statefulset_unavailable_replicas: { pod_management_policy: string; statefulset_name: string; statefulset_namespace: string }
  storage_count_attachable_volumes_in_use: { node: string; volume_plugin: string }
  storage_operation_duration_seconds_bucket: { le: string; migrated: string; operation_name: string; status: string; volume_plugin: string }
  storage_operation_duration_seconds_count: { migrated: string; operation_name: string; status: string; volume_plugin: string }
  storage_operation_duration_seconds_sum: { migrated: string; operation_name: string; status: string; volume_plugin: string }
  taint_eviction_controller_pod_deletion_duration_seconds_bucket: { le: string }
  taint_eviction_controller_pod_deletion_duration_seconds_count: {  }
  taint_eviction_controller_pod_deletion_duration_seconds_sum: {  }
  taint_eviction_controller_pod_deletions_total: {  }
  ttl_after_finished_controller_job_deletion_duration_seconds_bucket: { le: string }
  ttl_after_finished_controller_job_deletion_duration_seconds_count: {  }
  ttl_after_finished_controller_job_deletion_duration_seconds_sum: {  }
  up: {  }
  version_info: { binary: string; component: string; emulation: string; min_compat: string }
  volume_manager_selinux_container_errors_total: { access_mode: string }
  volume_manager_selinux_container_warnings_total: { access_mode: string }
  volume_manager_selinux_pod_context_mismatch_errors_total: { access_mode: string }
  volume_manager_selinux_pod_context_mismatch_warnings_total: { access_mode: string }
  volume_manager_selinux_volume_context_mismatch_errors_total: { access_mode: string; volume_plugin: string }
  volume_manager_selinux_volume_context_mismatch_warnings_total: { access_mode: string; volume_plugin: string }
  volume_manager_selinux_volumes_admitted_total: { access_mode: string; volume_plugin: string }
  volume_manager_total_volumes: { plugin_name: string; state: string }
  volume_operation_errors_total: { operation_name: string; plugin_name: string }
  volume_operation_total_errors: { operation_name: string; plugin_name: string }
  volume_operation_total_seconds_bucket: { le: string; operation_name: string; plugin_name: string }
  volume_operation_total_seconds_count: { operation_name: string; plugin_name: string }
  volume_operation_total_seconds_sum: { operation_name: string; plugin_name: string }
  watch_cache_capacity: { group: string; resource: string }
  watch_cache_capacity_decrease_total: { group: string; resource: string }
  watch_cache_capacity_increase_total: { group: string; resource: string }
  workqueue_adds_total: { name: string }
  workqueue_depth: { name: string }
  workqueue_longest_running_processor_seconds: { name: string }
  workqueue_queue_duration_seconds_bucket: { le: string; name: string }
  workqueue_queue_duration_seconds_count: { name: string }
  workqueue_queue_duration_seconds_sum: { name: string }
  workqueue_retries_total: { name: string }
  workqueue_unfinished_work_seconds: { name: string }
  workqueue_work_duration_seconds_bucket: { le: string; name: string }
  workqueue_work_duration_seconds_count: { name: string }
  workqueue_work_duration_seconds_sum: { name: string }
}

export type MetricName = keyof SeriesLabels

/** Labels that scraping adds. */
export type TargetLabel = 'cluster' | 'container' | 'endpoint' | 'instance' | 'job' | 'metrics_path' | 'namespace' | 'node' | 'pod' | 'service'
