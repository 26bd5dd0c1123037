// Spanish advice for when no engine answers.
import type { EngineTexts, EngineTrouble } from '../EngineTexts';

export const spanishEngineTexts: EngineTexts = {
  whatToDoTitle: 'Qué hacer:',
  whatToDo: (trouble) => {
    if (trouble.reason === 'tls') return tls;
    switch (trouble.kind) {
      case 'unreachable':
        return trouble.address.startsWith('tcp:') ? atAddress(trouble) : onThisMachine(trouble);
      case 'denied':
        return denied[trouble.platform];
      case 'unsupported':
        return unsupported(trouble);
      case 'broken':
        return [`Quizá en ${trouble.address} escuche algo que no es Docker, o el motor se esté reiniciando: prueba otra vez en un momento.`];
      default:
        return [];
    }
  },
};

const tls = [
  'Un motor con TLS necesita sus certificados: `DOCKER_TLS_VERIFY=1`, y ca.pem, cert.pem y key.pem en la carpeta que indica DOCKER_CERT_PATH o en ~/.docker.',
  'Un contexto de docker los guarda por ti: `docker context create NOMBRE --docker "host=tcp://HOST:2376,ca=ca.pem,cert=cert.pem,key=key.pem"`.',
];

const start = {
  linux: 'Arranca el motor con `sudo systemctl start docker`, o abre Docker Desktop.',
  darwin: 'Abre Docker Desktop, OrbStack o Rancher Desktop, o ejecuta `colima start`, y espera a que el motor esté en marcha.',
  win32: 'Abre Docker Desktop y espera a que diga que el motor está en marcha.',
};

const install = {
  linux: '¿Aún no está instalado? Mira https://docs.docker.com/engine/install/',
  darwin: '¿Aún no está instalado? Mira https://docs.docker.com/desktop/setup/install/mac-install/',
  win32: '¿Aún no está instalado? Mira https://docs.docker.com/desktop/setup/install/windows-install/',
};

const elsewhere =
  '¿Escucha en otro sitio? Elígelo con `docker context use NOMBRE` o indícalo en DOCKER_HOST. Un programa abierto desde un menú no ve las variables de tu terminal.';

const sandboxes = {
  flatpak:
    'Flatpak le oculta el socket a Obsidian: `flatpak override --user --filesystem=/run/docker.sock md.obsidian.Obsidian`, y vuelve a abrirlo.',
  snap: 'Snap le oculta el socket a Obsidian: instálalo desde su propia página (AppImage o deb).',
};

function onThisMachine({ platform, reason, sandbox }: EngineTrouble): readonly string[] {
  return [...(sandbox ? [sandboxes[sandbox]] : []), start[platform], ...(reason === 'no-socket' ? [install[platform]] : []), elsewhere];
}

function atAddress({ address, reason }: EngineTrouble): readonly string[] {
  switch (reason) {
    case 'unknown-host':
      return [`No se conoce ninguna máquina con el nombre de ${address}: revisa cómo está escrito, y tu red o VPN.`];
    case 'timed-out':
      return [`Nada responde desde ${address}: revisa tu red o VPN, y el cortafuegos de esa máquina.`];
    default:
      return [`Nada escucha en ${address}: revisa host y puerto, y que allí el motor esté arrancado para ello (\`dockerd -H …\`).`, elsewhere];
  }
}

const denied = {
  linux: [
    'Tu usuario no puede abrir el socket: `sudo usermod -aG docker $USER`, y después cierra la sesión y vuelve a entrar. Quien está en ese grupo puede lo mismo que root.',
    'Sin ese poder: Docker sin root, https://docs.docker.com/engine/security/rootless/',
  ],
  darwin: ['Tu usuario no puede abrir el socket: abre Docker Desktop con este usuario.'],
  win32: ['Tu usuario no puede abrir la tubería: un administrador te añade al grupo docker-users, y después cierra la sesión y vuelve a entrar.'],
};

function unsupported({ reason }: EngineTrouble): readonly string[] {
  switch (reason) {
    case 'ssh':
      return ['Reenvía su socket, `ssh -N -L /tmp/docker.sock:/var/run/docker.sock USUARIO@HOST`, y usa `DOCKER_HOST=unix:///tmp/docker.sock`.'];
    case 'context':
      return ['`docker context ls` muestra los contextos que hay; `docker context use default` vuelve al motor de esta máquina.'];
    default:
      return ['Una dirección empieza por unix://, npipe:// (en Windows) o tcp://. Mira DOCKER_HOST, y `docker context inspect`.'];
  }
}
