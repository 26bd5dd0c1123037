// What a command could destroy or reach, computed from its parsed request.

export type RiskLevel =
  | 'read' // asks the engine and changes nothing
  | 'change' // makes or changes objects, all of which can be made again
  | 'destroy' // removes or overwrites what may exist nowhere else
  | 'reach'; // gives a container a hold on the host: root-equivalent or its files

export interface RiskReason {
  readonly kind:
    | 'host-path'
    | 'docker-socket'
    | 'privileged'
    | 'capability'
    | 'host-namespace'
    | 'device'
    | 'security-option'
    | 'removes'
    | 'stops'
    | 'overwrites-file'
    | 'endpoint';
  /** The path, capability, namespace, device or object that it is about; of an endpoint, the context. */
  readonly subject: string;
  /** Of a host path: the container cannot write to it. */
  readonly isReadOnly?: boolean;
}

export interface Risk {
  readonly level: RiskLevel;
  readonly reasons: readonly RiskReason[];
}
