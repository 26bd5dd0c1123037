// What the kernel gives for isolation, and what was there before and beside containers: namespaces, cgroups, LXC, virtual machines.
import type { ConceptSource } from '../ConceptSource';

export const kernelConcepts: readonly ConceptSource[] = [
  {
    id: 'kernel', names: { en: ['kernel+', 'Linux kernel'], es: ['kernel+', 'kernel de Linux', 'núcleo de Linux', 'núcleo del sistema+'] },
    definition: { en: 'The core of the operating system: shares the machine out among processes', es: 'El corazón del sistema operativo: reparte la máquina entre los procesos' },
    docs: 'https://docs.kernel.org/', ties: { 'part of': ['operating-system'] },
  },
  {
    id: 'kernel-sharing', names: { en: ['shared kernel', 'share the kernel', 'sharing the kernel', 'shares the kernel'], es: ['kernel compartido', 'comparten el kernel', 'compartir el kernel', 'compartir un kernel', 'comparte el kernel'] },
    definition: { en: 'All containers of a machine run on its one kernel', es: 'Todos los contenedores de una máquina corren sobre su único kernel' },
    docs: 'get-started/docker-concepts/the-basics/what-is-a-container/', ties: { uses: ['kernel', 'host'], 'contrasts with': ['guest-os'] },
  },
  {
    id: 'isolation', names: { en: ['process isolation', 'isolated environment?', 'isolation?', 'compartmentalization?', 'sandbox?', 'sandboxing?'], es: ['aislamiento?', 'aislamiento de procesos', 'entorno aislado?', 'compartimentación?', 'compartimentar?', 'sandbox?'] },
    definition: { en: 'Processes do not see or touch what is not theirs', es: 'Los procesos no ven ni tocan lo que no es suyo' },
    docs: 'engine/security/', ties: { uses: ['namespace'] },
  },
  {
    id: 'namespace', names: { en: ['namespace', 'kernel namespace', 'Linux namespace'], es: ['namespace', 'espacio de nombres', 'espacios de nombres'] },
    definition: { en: 'A view of one kind of resource of the kernel that only its members have', es: 'Una vista de un tipo de recurso del kernel que solo tienen sus miembros' },
    docs: 'https://man7.org/linux/man-pages/man7/namespaces.7.html', ties: { 'part of': ['kernel'], needs: ['kernel'], 'contrasts with': ['cgroup'] },
  },
  {
    id: 'pid-namespace', names: { en: ['PID namespace', 'pid!'], es: ['namespace de PID', 'namespace pid', 'espacio de nombres de procesos', 'pid!'] },
    definition: { en: 'Process numbers of its own, beginning with 1', es: 'Números de proceso propios, empezando por el 1' },
    docs: 'https://man7.org/linux/man-pages/man7/pid_namespaces.7.html', ties: { 'is a': ['namespace'] },
  },
  {
    id: 'network-namespace', names: { en: ['network namespace', 'net namespace', 'net!'], es: ['namespace de red', 'namespace net', 'espacio de nombres de red', 'net!'] },
    definition: { en: 'Interfaces, routes and ports of its own', es: 'Interfaces, rutas y puertos propios' },
    docs: 'https://man7.org/linux/man-pages/man7/network_namespaces.7.html', ties: { 'is a': ['namespace'] },
  },
  {
    id: 'mount-namespace', names: { en: ['mount namespace', 'mnt namespace', 'mnt!'], es: ['namespace de montaje', 'namespace mnt', 'espacio de nombres de montaje', 'mnt!'] },
    definition: { en: 'A tree of mounted file systems of its own', es: 'Un árbol propio de sistemas de ficheros montados' },
    docs: 'https://man7.org/linux/man-pages/man7/mount_namespaces.7.html', ties: { 'is a': ['namespace'] },
  },
  {
    id: 'uts-namespace', names: { en: ['UTS namespace', 'uts!'], es: ['namespace UTS', 'uts!'] },
    definition: { en: 'A host name of its own', es: 'Un nombre de máquina propio' },
    docs: 'https://man7.org/linux/man-pages/man7/uts_namespaces.7.html', ties: { 'is a': ['namespace'] },
  },
  {
    id: 'ipc-namespace', names: { en: ['IPC namespace', 'ipc!'], es: ['namespace IPC', 'ipc!'] },
    definition: { en: 'Message queues and shared memory of its own', es: 'Colas de mensajes y memoria compartida propias' },
    docs: 'https://man7.org/linux/man-pages/man7/ipc_namespaces.7.html', ties: { 'is a': ['namespace'] },
  },
  {
    id: 'user-namespace', names: { en: ['user namespace', 'userns', 'userns-remap'], es: ['namespace de usuario', 'namespace de usuarios', 'espacio de nombres de usuario', 'userns'] },
    definition: { en: 'User numbers of its own: root inside is nobody outside', es: 'Números de usuario propios: root dentro no es nadie fuera' },
    docs: 'engine/security/userns-remap/', ties: { 'is a': ['namespace'] },
  },
  {
    id: 'cgroup-namespace', names: { en: ['cgroup namespace'], es: ['namespace de cgroups', 'namespace cgroup', 'espacio de nombres de cgroups'] },
    definition: { en: 'A root of its own in the tree of control groups', es: 'Una raíz propia en el árbol de grupos de control' },
    docs: 'https://man7.org/linux/man-pages/man7/cgroup_namespaces.7.html', ties: { 'is a': ['namespace'] },
  },
  {
    id: 'cgroup', names: { en: ['cgroup', 'control group'], es: ['cgroup', 'grupo de control', 'grupos de control'] },
    definition: { en: 'A group of processes whose use of the machine the kernel measures and limits', es: 'Un grupo de procesos cuyo consumo mide y limita el kernel' },
    docs: 'https://man7.org/linux/man-pages/man7/cgroups.7.html', ties: { 'part of': ['kernel'], needs: ['kernel'] },
  },
  {
    id: 'cgroups-v1', names: { en: ['cgroups v1', 'cgroup v1', 'cgroup version 1'], es: ['cgroups v1', 'cgroup v1', 'versión 1 de cgroups'] },
    definition: { en: 'One tree for each kind of resource', es: 'Un árbol por cada tipo de recurso' },
    docs: 'https://docs.kernel.org/admin-guide/cgroup-v1/cgroups.html', ties: { 'is a': ['cgroup'], 'contrasts with': ['cgroups-v2'] },
  },
  {
    id: 'cgroups-v2', names: { en: ['cgroups v2', 'cgroup v2', 'unified hierarchy', 'cgroup2'], es: ['cgroups v2', 'cgroup v2', 'jerarquía unificada', 'cgroup2'] },
    definition: { en: 'One tree for all resources', es: 'Un solo árbol para todos los recursos' },
    docs: 'https://docs.kernel.org/admin-guide/cgroup-v2.html', ties: { 'is a': ['cgroup'] },
  },
  {
    id: 'capability', names: { en: ['Linux capability', 'capability?', 'CAP_SYS_ADMIN', 'cap-drop', 'cap-add'], es: ['capacidad de Linux', 'capability?', 'capacidades del kernel', 'capacidades de Linux'] },
    definition: { en: 'One piece of what root may do, given or taken by itself', es: 'Un trozo de lo que puede root, que se da o se quita por separado' },
    docs: 'https://man7.org/linux/man-pages/man7/capabilities.7.html', ties: { 'part of': ['kernel'] },
  },
  {
    id: 'seccomp', names: { en: ['seccomp', 'seccomp profile'], es: ['seccomp', 'perfil seccomp', 'perfil de seccomp'] },
    definition: { en: 'A filter for the calls that a process may make to the kernel', es: 'Un filtro de las llamadas que un proceso puede hacer al kernel' },
    docs: 'engine/security/seccomp/', ties: { 'part of': ['kernel'], uses: ['system-call'] },
  },
  {
    id: 'system-call', names: { en: ['system call+', 'syscall+'], es: ['llamada al sistema+', 'llamadas al sistema+', 'syscall+'] },
    definition: { en: 'How a process asks the kernel for something', es: 'Cómo le pide algo un proceso al kernel' },
    docs: 'https://man7.org/linux/man-pages/man2/syscalls.2.html', ties: { 'part of': ['kernel'] },
  },
  {
    id: 'apparmor', names: { en: ['AppArmor', 'AppArmor profile'], es: ['AppArmor', 'perfil de AppArmor'] },
    definition: { en: 'Profiles of the kernel that say which files a program may touch', es: 'Perfiles del kernel que dicen qué ficheros puede tocar un programa' },
    docs: 'engine/security/apparmor/', ties: { 'part of': ['kernel'] },
  },
  {
    id: 'selinux', names: { en: ['SELinux'], es: ['SELinux'] },
    definition: { en: 'Labels of the kernel that say which process may touch what', es: 'Etiquetas del kernel que dicen qué proceso puede tocar qué' },
    docs: 'https://docs.kernel.org/admin-guide/LSM/SELinux.html', ties: { 'part of': ['kernel'], 'contrasts with': ['apparmor'] },
  },
  {
    id: 'rootless', names: { en: ['rootless', 'rootless mode', 'non-root user?'], es: ['rootless', 'modo rootless', 'sin root?', 'usuario sin privilegios?'] },
    definition: { en: 'The engine and its containers without root on the machine', es: 'El motor y sus contenedores sin ser root en la máquina' },
    docs: 'engine/security/rootless/', ties: { uses: ['user-namespace'] },
  },
  {
    id: 'chroot', names: { en: ['chroot', 'pivot_root'], es: ['chroot', 'pivot_root'] },
    definition: { en: 'Gives a process another folder as its root', es: 'Da a un proceso otra carpeta como raíz' },
    docs: 'https://man7.org/linux/man-pages/man2/chroot.2.html', ties: { 'part of': ['kernel'] },
  },
  {
    id: 'jail', names: { en: ['FreeBSD jail', 'BSD jail', 'jail?', 'Solaris zone'], es: ['jaula chroot', 'jail?', 'jaula?', 'jail de FreeBSD', 'jails de FreeBSD'] },
    definition: { en: 'What FreeBSD had long before: a closed room for processes', es: 'Lo que FreeBSD tenía mucho antes: un cuarto cerrado para procesos' },
    docs: 'https://docs.freebsd.org/en/books/handbook/jails/', ties: { 'is a': ['isolation'], 'contrasts with': ['container'] },
  },
  {
    id: 'lxc', names: { en: ['LXC', 'system container'], es: ['LXC', 'contenedor de sistema'] },
    definition: { en: 'Containers that look like a whole machine, with an init inside', es: 'Contenedores que parecen una máquina entera, con su init dentro' },
    docs: 'https://linuxcontainers.org/lxc/introduction/', ties: { 'is a': ['container'], 'isolates with': ['namespace', 'cgroup'] },
  },
  {
    id: 'lxd', names: { en: ['LXD', 'Incus'], es: ['LXD', 'Incus'] },
    definition: { en: 'A daemon that manages LXC containers and virtual machines', es: 'Un demonio que maneja contenedores LXC y máquinas virtuales' },
    docs: 'https://documentation.ubuntu.com/lxd/', ties: { uses: ['lxc'] },
  },
  {
    id: 'lxcfs', names: { en: ['LXCFS'], es: ['LXCFS'] },
    definition: { en: 'Shows a container its own limits in /proc instead of those of the machine', es: 'Enseña al contenedor sus límites en /proc en vez de los de la máquina' },
    docs: 'https://linuxcontainers.org/lxcfs/introduction/', ties: { uses: ['cgroup'], 'part of': ['lxc'] },
  },
  {
    id: 'virtualization', names: { en: ['virtualization', 'virtualisation', 'paravirtualization'], es: ['virtualización', 'virtualizar', 'paravirtualización'] },
    definition: { en: 'One machine that behaves as several', es: 'Una máquina que se comporta como varias' },
    docs: 'https://docs.kernel.org/virt/', ties: { uses: ['hypervisor'], creates: ['virtual-machine'] },
  },
  {
    id: 'virtual-machine', names: { en: ['virtual machine', 'VM', 'VirtualBox'], es: ['máquina virtual', 'máquinas virtuales', 'VM', 'VirtualBox'] },
    definition: { en: 'A whole computer in software, with an operating system of its own', es: 'Un ordenador entero por software, con su propio sistema operativo' },
    docs: 'get-started/docker-concepts/the-basics/what-is-a-container/#containers-versus-virtual-machines-vms', ties: { uses: ['hypervisor', 'guest-os'], 'isolates with': ['hypervisor'] },
  },
  {
    id: 'hypervisor', names: { en: ['hypervisor', 'virtual machine monitor'], es: ['hipervisor', 'hypervisor', 'monitor de máquinas virtuales'] },
    definition: { en: 'What shares one machine out among virtual ones', es: 'Lo que reparte una máquina entre varias virtuales' },
    docs: 'https://docs.kernel.org/virt/', ties: { creates: ['virtual-machine'] },
  },
  {
    id: 'hypervisor-1', names: { en: ['type 1 hypervisor', 'bare-metal hypervisor', 'ESXi', 'Hyper-V', 'Xen', 'KVM'], es: ['hipervisor de tipo 1', 'hipervisor tipo 1', 'hipervisor nativo', 'ESXi', 'Hyper-V', 'Xen', 'KVM'] },
    definition: { en: 'Runs on the bare machine', es: 'Corre sobre la máquina desnuda' },
    docs: 'https://www.kernel.org/doc/html/latest/virt/kvm/', ties: { 'is a': ['hypervisor'], 'contrasts with': ['hypervisor-2'] },
  },
  {
    id: 'hypervisor-2', names: { en: ['type 2 hypervisor', 'hosted hypervisor'], es: ['hipervisor de tipo 2', 'hipervisor tipo 2', 'hipervisor alojado'] },
    definition: { en: 'Runs as a program of an operating system', es: 'Corre como un programa de un sistema operativo' },
    docs: 'https://www.virtualbox.org/manual/', ties: { 'is a': ['hypervisor'], uses: ['host'] },
  },
  {
    id: 'host', names: { en: ['host?', 'host machine+', 'Docker host', 'host OS+', 'host operating system+'], es: ['host?', 'anfitrión?', 'máquina anfitriona+', 'sistema anfitrión+', 'máquina host'] },
    definition: { en: 'The machine on which the engine, or a hypervisor, runs', es: 'La máquina en la que corre el motor, o un hipervisor' },
    docs: 'get-started/docker-overview/', ties: { uses: ['operating-system'] },
  },
  {
    id: 'guest-os', names: { en: ['guest OS', 'guest operating system', 'guest?'], es: ['sistema operativo invitado', 'SO invitado', 'sistema invitado', 'huésped?'] },
    definition: { en: 'The operating system inside a virtual machine', es: 'El sistema operativo de dentro de una máquina virtual' },
    docs: 'get-started/docker-concepts/the-basics/what-is-a-container/#containers-versus-virtual-machines-vms', ties: { 'is a': ['operating-system'], 'part of': ['virtual-machine'] },
  },
  {
    id: 'operating-system', names: { en: ['operating system+', 'OS^'], es: ['sistema operativo+', 'sistemas operativos+'] },
    definition: { en: 'A kernel with the programs and libraries around it', es: 'Un kernel con los programas y librerías de alrededor' },
    docs: 'get-started/docker-overview/',
  },
];
