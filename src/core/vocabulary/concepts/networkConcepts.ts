// How containers reach each other and the world: networks, their drivers, ports and names.
import type { ConceptSource } from '../ConceptSource';

export const networkConcepts: readonly ConceptSource[] = [
  {
    id: 'network', names: { en: ['network?', 'Docker network', 'container network', 'networking?'], es: ['red?', 'red de Docker', 'red de contenedores', 'redes de Docker'] },
    definition: { en: 'What containers are plugged into to reach each other by name', es: 'A lo que se enchufan los contenedores para encontrarse por su nombre' },
    docs: 'engine/network/', ties: { uses: ['network-driver', 'network-namespace'], needs: ['container'] },
  },
  {
    id: 'network-driver', names: { en: ['network driver', 'network type?', 'CNM'], es: ['driver de red', 'drivers de red', 'controlador de red?', 'tipo de red?', 'tipos de red?'] },
    definition: { en: 'The way in which a network is built', es: 'La manera en que se construye una red' },
    docs: 'engine/network/drivers/', ties: { 'part of': ['network'] },
  },
  {
    id: 'bridge-network', names: { en: ['bridge network', 'bridge driver', 'docker0', 'bridge?', 'bridged?'], es: ['red bridge', 'red puente', 'driver bridge', 'bridge?', 'puente?'] },
    definition: { en: 'The default: a software switch on one machine, with NAT to the outside', es: 'La de por defecto: un switch por software en una máquina, con NAT hacia fuera' },
    docs: 'engine/network/drivers/bridge/', ties: { 'is a': ['network-driver'], uses: ['nat', 'veth'] },
  },
  {
    id: 'user-defined-network', names: { en: ['user-defined network', 'user-defined bridge', 'custom network?'], es: ['red definida por el usuario', 'red de usuario?', 'red personalizada?', 'red propia?'] },
    definition: { en: 'A network that one creates; containers find each other in it by name', es: 'Una red que crea uno mismo; en ella los contenedores se encuentran por nombre' },
    docs: 'engine/network/drivers/bridge/#differences-between-user-defined-bridges-and-the-default-bridge', ties: { 'is a': ['bridge-network'], uses: ['embedded-dns'] },
  },
  {
    id: 'host-network', names: { en: ['host network', 'host networking', 'host network mode'], es: ['red host', 'red del host', 'modo host', 'red del anfitrión'] },
    definition: { en: 'No network of its own: the container uses that of the machine', es: 'Sin red propia: el contenedor usa la de la máquina' },
    docs: 'engine/network/drivers/host/', ties: { 'is a': ['network-driver'], uses: ['host'] },
  },
  {
    id: 'none-network', names: { en: ['none network', 'none!', 'network none'], es: ['red none', 'none!', 'sin red!', 'contenedor sin red'] },
    definition: { en: 'No network at all but the loopback', es: 'Ninguna red salvo el bucle local' },
    docs: 'engine/network/drivers/none/', ties: { 'is a': ['network-driver'] },
  },
  {
    id: 'overlay-network', names: { en: ['overlay network', 'overlay driver', 'overlay?'], es: ['red overlay', 'red superpuesta', 'overlay?'] },
    definition: { en: 'One network over several machines of a swarm', es: 'Una sola red sobre varias máquinas de un swarm' },
    docs: 'engine/network/drivers/overlay/', ties: { 'is a': ['network-driver'], uses: ['vxlan'] },
  },
  {
    id: 'vxlan', names: { en: ['VXLAN'], es: ['VXLAN'] },
    definition: { en: 'Frames of one network carried inside UDP packets of another', es: 'Tramas de una red llevadas dentro de paquetes UDP de otra' },
    docs: 'https://www.rfc-editor.org/rfc/rfc7348',
  },
  {
    id: 'macvlan', names: { en: ['macvlan'], es: ['macvlan'] },
    definition: { en: 'Each container has a MAC address of its own on the physical network', es: 'Cada contenedor tiene su propia dirección MAC en la red física' },
    docs: 'engine/network/drivers/macvlan/', ties: { 'is a': ['network-driver'], 'contrasts with': ['ipvlan'] },
  },
  {
    id: 'ipvlan', names: { en: ['ipvlan'], es: ['ipvlan'] },
    definition: { en: 'Containers with addresses on the physical network that share one MAC', es: 'Contenedores con dirección en la red física que comparten una MAC' },
    docs: 'engine/network/drivers/ipvlan/', ties: { 'is a': ['network-driver'] },
  },
  {
    id: 'port', names: { en: ['port?', 'TCP port+', 'container port', 'host port'], es: ['puerto?', 'puerto TCP+', 'puerto del contenedor', 'puerto del host', 'puerto de la máquina?'] },
    definition: { en: 'The number at which a program listens for connections', es: 'El número en el que un programa espera conexiones' },
    docs: 'get-started/docker-concepts/running-containers/publishing-ports/', ties: { 'part of': ['network'] },
  },
  {
    id: 'port-mapping', names: { en: ['port mapping', 'port binding', 'port forwarding+', 'published port', 'publish a port', 'publish ports', 'publishing ports', 'port publishing'], es: ['mapeo de puertos', 'mapear puertos', 'mapear un puerto', 'publicar un puerto', 'publicar puertos', 'puerto publicado', 'publicación de puertos', 'redirección de puertos+', 'asignación de puertos?'] },
    definition: { en: 'A port of the machine that leads to one of a container (-p 8080:80)', es: 'Un puerto de la máquina que lleva a uno del contenedor (-p 8080:80)' },
    docs: 'engine/network/port-publishing/', ties: { uses: ['port', 'nat'], 'contrasts with': ['exposed-port'], needs: ['network'] },
  },
  {
    id: 'exposed-port', names: { en: ['exposed port', 'expose a port?', 'exposing ports?'], es: ['puerto expuesto', 'exponer un puerto?', 'exponer puertos?'] },
    definition: { en: 'A port that the image says it uses; it opens nothing', es: 'Un puerto que la imagen dice usar; no abre nada' },
    docs: 'reference/dockerfile/#expose', ties: { 'is a': ['port'], 'part of': ['image'] },
  },
  {
    id: 'nat', names: { en: ['NAT+', 'iptables+', 'masquerading?'], es: ['NAT+', 'iptables+', 'enmascaramiento?'] },
    definition: { en: 'Rules of the kernel that rewrite addresses of packets', es: 'Reglas del kernel que cambian las direcciones de los paquetes' },
    docs: 'engine/network/packet-filtering-firewalls/', ties: { 'part of': ['kernel'] },
  },
  {
    id: 'veth', names: { en: ['veth', 'veth pair', 'virtual Ethernet'], es: ['veth', 'par veth', 'interfaz virtual?', 'Ethernet virtual'] },
    definition: { en: 'A virtual cable: one end in the container, the other in the bridge', es: 'Un cable virtual: un extremo en el contenedor, el otro en el puente' },
    docs: 'https://man7.org/linux/man-pages/man4/veth.4.html', ties: { uses: ['network-namespace'] },
  },
  {
    id: 'embedded-dns', names: { en: ['embedded DNS', '127.0.0.11', 'service discovery', 'name resolution?', 'DNS+'], es: ['DNS interno', 'DNS de Docker', 'DNS embebido', 'descubrimiento de servicios', 'resolución de nombres?', 'DNS+'] },
    definition: { en: 'The name server at 127.0.0.11 that knows the containers of a network', es: 'El servidor de nombres en 127.0.0.11 que conoce los contenedores de una red' },
    docs: 'engine/network/#dns-services', ties: { 'part of': ['network'] },
  },
  {
    id: 'network-alias', names: { en: ['network alias', 'container link', 'legacy link'], es: ['alias de red', 'enlace entre contenedores'] },
    definition: { en: 'A further name of a container in one network', es: 'Otro nombre de un contenedor dentro de una red' },
    docs: 'reference/cli/docker/network/connect/#alias', ties: { 'part of': ['network'] },
  },
  {
    id: 'subnet', names: { en: ['subnet?', 'CIDR+', 'IPAM', 'container IP'], es: ['subred?', 'CIDR+', 'IPAM', 'IP del contenedor', 'dirección IP del contenedor'] },
    definition: { en: 'The range of addresses of a network', es: 'El rango de direcciones de una red' },
    docs: 'engine/network/#subnet-allocation', ties: { 'part of': ['network'] },
  },
  {
    id: 'ingress', names: { en: ['ingress network', 'routing mesh', 'ingress?'], es: ['red ingress', 'malla de enrutamiento', 'routing mesh', 'ingress?'] },
    definition: { en: 'Every node of a swarm answers at the published port of a service', es: 'Cualquier nodo del swarm responde en el puerto publicado de un servicio' },
    docs: 'engine/swarm/ingress/', ties: { 'is a': ['overlay-network'], 'part of': ['swarm'] },
  },
  {
    id: 'reverse-proxy', names: { en: ['reverse proxy', 'Traefik', 'load balancer+', 'load balancing+'], es: ['proxy inverso', 'proxy reverso', 'Traefik', 'balanceador de carga+', 'balanceo de carga+'] },
    definition: { en: 'A program in front of others that hands requests on', es: 'Un programa delante de otros que les reparte las peticiones' },
    docs: 'guides/traefik/', ties: { uses: ['port'] },
  },
];
