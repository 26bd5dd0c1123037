// The Go types of what the CLI inspects: `{{.State}}` prints a struct, `{{json .Mounts}}` writes its fields in their order, and what does not
// fit the type is looked up in the raw answer. Facts of the CLI 28.2.
import type { GoType } from '../output/go/GoType';
import { readGoTypes } from '../output/go/readGoTypes';
import type { InspectedKind } from './Inspected';


const roots: Partial<Record<InspectedKind, string>> = {
  container: 'container.InspectResponse',
  image: 'image.InspectResponse',
  network: 'network.Inspect',
  volume: 'volume.Volume',
};

let types: ReadonlyMap<string, GoType> | null = null;

/** Null for kinds whose answers are looked at raw only. The table is read at first use: few lines ask for it. */
export function inspectTypes(kind: InspectedKind): GoType | null {
  types ??= readGoTypes(structs);
  return types.get(roots[kind] ?? '') ?? null;
}

const structs = `
container.HealthcheckResult: Start,End:t ExitCode:i Output:s
container.Health: Status:n FailingStreak:i Log:[]*container.HealthcheckResult
container.State: Status:n Running,Paused,Restarting,OOMKilled,Dead:b Pid,ExitCode:i Error,StartedAt,FinishedAt:s Health:*container.Health?
container.LogConfig: Type:s Config:{}s
nat.PortBinding: HostIP=HostIp,HostPort:s
container.RestartPolicy: Name:n MaximumRetryCount:i
blkiodev.WeightDevice: Path:s Weight:l
blkiodev.ThrottleDevice: Path:s Rate:l
container.DeviceMapping: PathOnHost,PathInContainer,CgroupPermissions:s
container.DeviceRequest: Driver:s Count:i DeviceIDs:[]s Capabilities:[][]s Options:{}s
units.Ulimit: Name:s Hard,Soft:l
container.Resources:
  CPUShares=CpuShares,Memory,NanoCPUs=NanoCpus:l CgroupParent:s BlkioWeight:l BlkioWeightDevice:[]*blkiodev.WeightDevice
  BlkioDeviceReadBps,BlkioDeviceWriteBps,BlkioDeviceReadIOps,BlkioDeviceWriteIOps:[]*blkiodev.ThrottleDevice
  CPUPeriod=CpuPeriod,CPUQuota=CpuQuota,CPURealtimePeriod=CpuRealtimePeriod,CPURealtimeRuntime=CpuRealtimeRuntime:l CpusetCpus,CpusetMems:s
  Devices:[]container.DeviceMapping DeviceCgroupRules:[]s DeviceRequests:[]container.DeviceRequest KernelMemory,KernelMemoryTCP:l?
  MemoryReservation,MemorySwap:l MemorySwappiness:*l OomKillDisable:*b PidsLimit:*l Ulimits:[]*units.Ulimit
  CPUCount=CpuCount,CPUPercent=CpuPercent,IOMaximumIOps,IOMaximumBandwidth:l
mount.Driver: Name:s? Options:{}s?
mount.BindOptions: Propagation:n? NonRecursive,CreateMountpoint,ReadOnlyNonRecursive,ReadOnlyForceRecursive:b?
mount.VolumeOptions: NoCopy:b? Labels:{}s? Subpath:s? DriverConfig:*mount.Driver?
mount.ImageOptions: Subpath:s?
mount.TmpfsOptions: SizeBytes,Mode:l? Options:[][]s?
mount.ClusterOptions:
mount.Mount:
  Type:n? Source,Target:s? ReadOnly:b? Consistency:n? BindOptions:*mount.BindOptions? VolumeOptions:*mount.VolumeOptions?
  ImageOptions:*mount.ImageOptions? TmpfsOptions:*mount.TmpfsOptions? ClusterOptions:*mount.ClusterOptions?
container.HostConfig:
  Binds:[]s ContainerIDFile:s LogConfig:container.LogConfig NetworkMode:n PortBindings:{nat.Port}[]nat.PortBinding
  RestartPolicy:container.RestartPolicy AutoRemove:b VolumeDriver:s VolumesFrom:[]s ConsoleSize:[2]l Annotations:{}s? CapAdd,CapDrop:[]s CgroupnsMode:n
  DNS=Dns,DNSOptions=DnsOptions,DNSSearch=DnsSearch,ExtraHosts,GroupAdd:[]s IpcMode,Cgroup:n Links:[]s OomScoreAdj:i PidMode:n
  Privileged,PublishAllPorts,ReadonlyRootfs:b SecurityOpt:[]s StorageOpt,Tmpfs:{}s? UTSMode,UsernsMode:n ShmSize:l Sysctls:{}s? Runtime:s? Isolation:n
  @container.Resources Mounts:[]mount.Mount? MaskedPaths,ReadonlyPaths:[]s Init:*b?
storage.DriverData: Data:{}s Name:s
container.ContainerJSONBase:
  ID=Id,Created,Path:s Args:[]s State:*container.State Image,ResolvConfPath,HostnamePath,HostsPath,LogPath,Name:s RestartCount:i
  Driver,Platform,MountLabel,ProcessLabel,AppArmorProfile:s ExecIDs:[]s HostConfig:*container.HostConfig GraphDriver:storage.DriverData
  SizeRw,SizeRootFs:*l?
container.MountPoint: Type:n? Name:s? Source,Destination:s Driver:s? Mode:s RW:b Propagation:n
v1.HealthcheckConfig: Test:[]s? Interval,Timeout,StartPeriod,StartInterval:d? Retries:i?
container.Config:
  Hostname,Domainname,User:s AttachStdin,AttachStdout,AttachStderr:b ExposedPorts:{nat.Port}e? Tty,OpenStdin,StdinOnce:b Env,Cmd:[]s
  Healthcheck:*v1.HealthcheckConfig? ArgsEscaped:b? Image:s Volumes:{}e WorkingDir:s Entrypoint:[]s NetworkDisabled:b? MacAddress:s? OnBuild:[]s
  Labels:{}s StopSignal:s? StopTimeout:*i? Shell:[]s?
network.Address: Addr:s PrefixLen:i
container.NetworkSettingsBase:
  Bridge,SandboxID,SandboxKey:s Ports:{nat.Port}[]nat.PortBinding HairpinMode:b LinkLocalIPv6Address:s LinkLocalIPv6PrefixLen:i
  SecondaryIPAddresses,SecondaryIPv6Addresses:[]network.Address
container.DefaultNetworkSettings:
  EndpointID,Gateway,GlobalIPv6Address:s GlobalIPv6PrefixLen:i IPAddress:s IPPrefixLen:i IPv6Gateway,MacAddress:s
network.EndpointIPAMConfig: IPv4Address,IPv6Address:s? LinkLocalIPs:[]s?
network.EndpointSettings:
  IPAMConfig:*network.EndpointIPAMConfig Links,Aliases:[]s MacAddress:s DriverOpts:{}s GwPriority:i NetworkID,EndpointID,Gateway,IPAddress:s
  IPPrefixLen:i IPv6Gateway,GlobalIPv6Address:s GlobalIPv6PrefixLen:i DNSNames:[]s
container.NetworkSettings: @container.NetworkSettingsBase @container.DefaultNetworkSettings Networks:{}*network.EndpointSettings
v1.Platform: Architecture=architecture,OS=os:s OSVersion=os.version:s? OSFeatures=os.features:[]s? Variant=variant:s?
v1.Descriptor:
  MediaType=mediaType:s Digest=digest:n Size=size:l URLs=urls:[]s? Annotations=annotations:{}s? Data=data:s? Platform=platform:*v1.Platform?
  ArtifactType=artifactType:s?
container.InspectResponse:
  @*container.ContainerJSONBase Mounts:[]container.MountPoint Config:*container.Config NetworkSettings:*container.NetworkSettings
  ImageManifestDescriptor:*v1.Descriptor?
v1.ImageConfig:
  User:s? ExposedPorts:{}e? Env,Entrypoint,Cmd:[]s? Volumes:{}e? WorkingDir:s? Labels:{}s? StopSignal:s? ArgsEscaped:b?
v1.DockerOCIImageConfigExt: Healthcheck:*v1.HealthcheckConfig? OnBuild,Shell:[]s?
v1.DockerOCIImageConfig: @v1.ImageConfig @v1.DockerOCIImageConfigExt
image.RootFS: Type:s? Layers:[]s?
image.Metadata: LastTagTime:t?
image.InspectResponse:
  ID=Id:s RepoTags,RepoDigests:[]s Parent,Comment:s Created:s? Container:s? ContainerConfig:*container.Config? DockerVersion,Author:s
  Config:*v1.DockerOCIImageConfig Architecture:s Variant:s? Os:s OsVersion:s? Size:l VirtualSize:l? GraphDriver:storage.DriverData
  RootFS:image.RootFS Metadata:image.Metadata Descriptor:*v1.Descriptor? Manifests:[]a?
network.IPAMConfig: Subnet,IPRange,Gateway:s? AuxAddress=AuxiliaryAddresses:{}s?
network.IPAM: Driver:s Options:{}s Config:[]network.IPAMConfig
network.ConfigReference: Network:s
network.EndpointResource: Name,EndpointID,MacAddress,IPv4Address,IPv6Address:s
network.PeerInfo: Name,IP:s
network.Task: Name,EndpointID,EndpointIP:s Info:{}s
network.ServiceInfo: VIP:s Ports:[]s LocalLBIndex:i Tasks:[]network.Task
network.Inspect:
  Name,ID=Id:s Created:t Scope,Driver:s EnableIPv4,EnableIPv6:b IPAM:network.IPAM Internal,Attachable,Ingress:b ConfigFrom:network.ConfigReference
  ConfigOnly:b Containers:{}network.EndpointResource Options,Labels:{}s Peers:[]network.PeerInfo? Services:{}network.ServiceInfo?
volume.UsageData: RefCount,Size:l
volume.Volume:
  ClusterVolume:*e? CreatedAt:s? Driver:s Labels:{}s Mountpoint,Name:s Options:{}s Scope:s Status:{}a? UsageData:*volume.UsageData?
`;
