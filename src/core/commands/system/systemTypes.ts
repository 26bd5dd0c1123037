// What `docker version` and `docker info` know, as Go's types name it: templates of `-f` depend on them. Facts of the CLI 28.2.
import type { GoType } from '../output/go/GoType';
import { readGoTypes } from '../output/go/readGoTypes';

let types: ReadonlyMap<string, GoType> | null = null;

/** `sparseInfo` is the part of `dockerInfo` that takes no engine. */
export function systemTypes(name: 'versionInfo' | 'dockerInfo' | 'sparseInfo'): GoType {
  types ??= readGoTypes(structs);
  const type = types.get(`system.${name}`);
  if (!type) throw new Error(`No type is called "${name}"`);
  return type;
}

const structs = `
system.PluginsInfo: Volume,Network,Authorization,Log:[]s
registry.IndexInfo: Mirrors:[]s Name:s Official,Secure:b
registry.ServiceConfig: IndexConfigs:{}*registry.IndexInfo InsecureRegistryCIDRs,Mirrors:[]s
system.Runtime: Path=path:s? Args=runtimeArgs:[]s? Type=runtimeType:s? Options=options:{}a?
system.RuntimeWithStatus: @system.Runtime Status=status:{}s?
swarm.Peer: NodeID,Addr:s
swarm.Info:
  NodeID,NodeAddr:s LocalNodeState:n ControlAvailable:b Error:s RemoteManagers:[]swarm.Peer Nodes,Managers:i? Cluster:a? Warnings:[]s?
system.Commit: ID:s Expected:s?
system.NetworkAddressPool: Base:s Size:i
system.ContainerdNamespaces: Containers,Plugins:s
system.ContainerdInfo: Address:s? Namespaces:system.ContainerdNamespaces
system.Info:
  ID:s Containers,ContainersRunning,ContainersPaused,ContainersStopped,Images:i Driver:s DriverStatus:[][2]s SystemStatus:[][2]s?
  Plugins:system.PluginsInfo MemoryLimit,SwapLimit:b KernelMemory,KernelMemoryTCP:b?
  CPUCfsPeriod=CpuCfsPeriod,CPUCfsQuota=CpuCfsQuota,CPUShares,CPUSet,PidsLimit,IPv4Forwarding,Debug:b NFd:i OomKillDisable:b NGoroutines:i
  SystemTime,LoggingDriver,CgroupDriver:s CgroupVersion:s? NEventsListener:i
  KernelVersion,OperatingSystem,OSVersion,OSType,Architecture,IndexServerAddress:s RegistryConfig:*registry.ServiceConfig NCPU:i MemTotal:l
  GenericResources:[]a DockerRootDir,HTTPProxy=HttpProxy,HTTPSProxy=HttpsProxy,NoProxy,Name:s Labels:[]s ExperimentalBuild:b ServerVersion:s
  Runtimes:{}system.RuntimeWithStatus DefaultRuntime:s Swarm:swarm.Info LiveRestoreEnabled:b Isolation:n InitBinary:s
  ContainerdCommit,RuncCommit,InitCommit:system.Commit SecurityOptions:[]s ProductLicense:s? DefaultAddressPools:[]system.NetworkAddressPool?
  FirewallBackend:a? CDISpecDirs:[]s DiscoveredDevices:[]a? Containerd:*system.ContainerdInfo? Warnings:[]s
system.platformInfo: Name:s?
system.clientVersion:
  Platform:*system.platformInfo? Version:s? APIVersion=ApiVersion,DefaultAPIVersion,GitCommit,GoVersion,Os,Arch,BuildTime:s? Context:s
system.clientInfo: Debug:b @system.clientVersion Plugins:[]a Warnings:[]s
system.dockerInfo: @*system.Info ServerErrors:[]s? UserName=-:s? ClientInfo:*system.clientInfo? ClientErrors:[]s?
system.sparseInfo: ClientInfo:*system.clientInfo? ClientErrors:[]s?
types.platform: Name:s
types.ComponentVersion: Name,Version:s Details:{}s?
types.Version:
  Platform:types.platform Components:[]types.ComponentVersion? Version,APIVersion=ApiVersion:s MinAPIVersion:s? GitCommit,GoVersion,Os,Arch:s
  KernelVersion:s? Experimental:b? BuildTime:s?
system.versionInfo: Client:system.clientVersion Server:*types.Version
`;
