import { counter, type Family } from '../../family.js'

/** Calls that a gRPC server of the Go middleware answers. */
export const grpcServer: readonly Family[] = [
  counter('grpc_server_handled_total', ['grpc_code', 'grpc_method', 'grpc_service', 'grpc_type']),
  counter('grpc_server_msg_received_total', ['grpc_method', 'grpc_service', 'grpc_type']),
  counter('grpc_server_msg_sent_total', ['grpc_method', 'grpc_service', 'grpc_type']),
  counter('grpc_server_started_total', ['grpc_method', 'grpc_service', 'grpc_type']),
]
