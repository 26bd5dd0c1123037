// Where data lives: volumes and mounts, and the drivers that put layers on top of each other.
import type { ConceptSource } from '../ConceptSource';

export const storageConcepts: readonly ConceptSource[] = [
  {
    id: 'volume', names: { en: ['volume?', 'Docker volume', 'data volume'], es: ['volumen?', 'volumen de Docker', 'volumen de datos'] },
    definition: { en: 'A folder that the engine keeps outside of containers, so that data outlives them', es: 'Una carpeta que el motor guarda fuera de los contenedores para que los datos sobrevivan' },
    docs: 'engine/storage/volumes/', ties: { 'is a': ['mount'], uses: ['volume-driver'], 'contrasts with': ['bind-mount', 'writable-layer'], needs: ['container'] },
  },
  {
    id: 'named-volume', names: { en: ['named volume'], es: ['volumen con nombre', 'volumen nombrado'] },
    definition: { en: 'A volume that its user named and finds again', es: 'Un volumen al que su usuario puso nombre y que vuelve a encontrar' },
    docs: 'engine/storage/volumes/#named-and-anonymous-volumes', ties: { 'is a': ['volume'], 'contrasts with': ['anonymous-volume'] },
  },
  {
    id: 'anonymous-volume', names: { en: ['anonymous volume'], es: ['volumen anónimo'] },
    definition: { en: 'A volume with a random name, made because an image asked for one', es: 'Un volumen con nombre al azar, creado porque la imagen lo pedía' },
    docs: 'engine/storage/volumes/#named-and-anonymous-volumes', ties: { 'is a': ['volume'] },
  },
  {
    id: 'mount', names: { en: ['mount?', 'mount point+', 'mounting?', 'mounted?'], es: ['montaje?', 'punto de montaje+', 'puntos de montaje+', 'montar?'] },
    definition: { en: 'Making files from elsewhere appear at a path of the container', es: 'Hacer que ficheros de otro sitio aparezcan en una ruta del contenedor' },
    docs: 'engine/storage/', ties: { uses: ['mount-namespace'] },
  },
  {
    id: 'bind-mount', names: { en: ['bind mount', 'bind-mounted', 'host mount'], es: ['bind mount', 'montaje de enlace', 'carpeta compartida?', 'montar una carpeta?', 'carpeta del host?'] },
    definition: { en: 'A file or folder of the machine itself, mounted into a container', es: 'Un fichero o carpeta de la propia máquina, montado dentro de un contenedor' },
    docs: 'engine/storage/bind-mounts/', ties: { 'is a': ['mount'], uses: ['host'] },
  },
  {
    id: 'tmpfs', names: { en: ['tmpfs', 'tmpfs mount'], es: ['tmpfs', 'montaje tmpfs', 'montaje en memoria?'] },
    definition: { en: 'A mount in memory that is gone when the container stops', es: 'Un montaje en memoria que desaparece cuando el contenedor se para' },
    docs: 'engine/storage/tmpfs/', ties: { 'is a': ['mount'], 'contrasts with': ['volume'] },
  },
  {
    id: 'persistence', names: { en: ['data persistence?', 'persistent storage?', 'persistent data?', 'persist data?'], es: ['persistencia?', 'persistencia de datos?', 'datos persistentes?', 'almacenamiento persistente?', 'persistir datos?'] },
    definition: { en: 'Keeping data when the container that wrote it is gone', es: 'Conservar los datos cuando ya no está el contenedor que los escribió' },
    docs: 'get-started/docker-concepts/running-containers/persisting-container-data/', ties: { uses: ['volume', 'bind-mount'] },
  },
  {
    id: 'volume-driver', names: { en: ['volume driver', 'volume plugin'], es: ['driver de volumen', 'driver de volúmenes', 'controlador de volumen'] },
    definition: { en: 'What puts a volume somewhere: a local folder, NFS, a cloud', es: 'Lo que pone un volumen en alguna parte: una carpeta local, NFS, una nube' },
    docs: 'engine/extend/plugins_volume/', ties: { 'is a': ['plugin'] },
  },
  {
    id: 'storage-driver', names: { en: ['storage driver', 'graph driver'], es: ['driver de almacenamiento', 'drivers de almacenamiento', 'controlador de almacenamiento', 'storage driver'] },
    definition: { en: 'What shows the layers of an image as one tree of files', es: 'Lo que muestra las capas de una imagen como un solo árbol de ficheros' },
    docs: 'engine/storage/drivers/select-storage-driver/', ties: { 'part of': ['engine'], uses: ['copy-on-write', 'layer'] },
  },
  {
    id: 'union-filesystem', names: { en: ['union filesystem', 'union file system', 'union mount', 'UnionFS'], es: ['sistema de ficheros de unión', 'sistema de archivos de unión', 'sistema de ficheros por capas', 'sistema de archivos por capas'] },
    definition: { en: 'Several folders shown as one, the upper covering the lower', es: 'Varias carpetas vistas como una, la de arriba tapa a la de abajo' },
    docs: 'https://docs.kernel.org/filesystems/overlayfs.html', ties: { uses: ['copy-on-write'] },
  },
  {
    id: 'overlay2', names: { en: ['overlay2', 'OverlayFS'], es: ['overlay2', 'OverlayFS'] },
    definition: { en: 'The usual storage driver, on the OverlayFS of the kernel', es: 'El driver de almacenamiento habitual, sobre el OverlayFS del kernel' },
    docs: 'engine/storage/drivers/overlayfs-driver/', ties: { 'is a': ['storage-driver', 'union-filesystem'] },
  },
  {
    id: 'btrfs', names: { en: ['btrfs'], es: ['btrfs'] },
    definition: { en: 'Layers as snapshots of a Btrfs file system', es: 'Capas como instantáneas de un sistema de ficheros Btrfs' },
    docs: 'engine/storage/drivers/btrfs-driver/', ties: { 'is a': ['storage-driver'] },
  },
  {
    id: 'zfs', names: { en: ['ZFS'], es: ['ZFS'] },
    definition: { en: 'Layers as datasets and clones of ZFS', es: 'Capas como conjuntos de datos y clones de ZFS' },
    docs: 'engine/storage/drivers/zfs-driver/', ties: { 'is a': ['storage-driver'] },
  },
  {
    id: 'devicemapper', names: { en: ['devicemapper', 'device mapper'], es: ['devicemapper', 'device mapper'] },
    definition: { en: 'Layers as block devices; removed in Engine 25', es: 'Capas como dispositivos de bloques; retirado en Engine 25' },
    docs: 'engine/storage/drivers/device-mapper-driver/', ties: { 'is a': ['storage-driver'] },
  },
  {
    id: 'aufs', names: { en: ['AUFS'], es: ['AUFS'] },
    definition: { en: "Docker's first union file system; removed in Engine 24", es: 'El primer sistema de unión de Docker; retirado en Engine 24' },
    docs: 'engine/deprecated/#aufs-storage-driver', ties: { 'is a': ['storage-driver', 'union-filesystem'] },
  },
  {
    id: 'vfs', names: { en: ['vfs driver', 'vfs storage driver', 'vfs?'], es: ['driver vfs', 'vfs?'] },
    definition: { en: 'Every layer a full copy: works everywhere, slow and large', es: 'Cada capa es una copia entera: funciona siempre, lento y grande' },
    docs: 'engine/storage/drivers/vfs-driver/', ties: { 'is a': ['storage-driver'] },
  },
  {
    id: 'copy-on-write', names: { en: ['copy-on-write', 'CoW strategy', 'copy up?'], es: ['copia en escritura', 'copy-on-write', 'copiar al escribir'] },
    definition: { en: 'A file is copied up only when somebody changes it', es: 'Un fichero se copia solo cuando alguien lo cambia' },
    docs: 'engine/storage/drivers/#the-copy-on-write-cow-strategy', ties: { uses: ['layer'] },
  },
];
