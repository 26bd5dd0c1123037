// Causas de los fallos, en español.
import type { HintTexts } from '../HintTexts';

const code = (text: string): string => `\`${text}\``;

export const spanishHintTexts: HintTexts = {
  causes: {
    'name-in-use': (name) => `Ya hay un contenedor ${code(name)}. Elige otro nombre, arranca ese con ${code(`docker start ${name}`)} o elimínalo antes.`,
    'port-in-use': (port) => `El puerto ${code(port)} de esta máquina está ocupado por otro contenedor u otro programa. Publica en otro, como ${code(`-p ${Number(port) + 1}:…`)}, o averigua quién lo tiene.`,
    'no-such-container': (name) => `Ningún contenedor se llama ${code(name)}. ${code('docker ps -a')} muestra los que hay.`,
    'no-such-image': (name) => `Aquí no hay ninguna imagen ${code(name)}, y ningún registro la ha dado. Revisa el nombre y la etiqueta; ${code('docker images')} muestra las de este motor.`,
    'no-such-object': (name) => `Ningún contenedor, imagen, red o volumen se llama ${code(name)}.`,
    'no-such-network': (name) => `Ninguna red se llama ${code(name)}. ${code('docker network ls')} muestra las que hay.`,
    'no-such-volume': (name) => `Ningún volumen se llama ${code(name)}. ${code('docker volume ls')} muestra los que hay.`,
    'unknown-flag': (flag) => `Este comando no tiene la opción ${code(flag)}.`,
    'unknown-command': (line) => `Docker no tiene ningún comando ${code(line)}.`,
    'cli-plugin': (name) => `${code(`docker ${name}`)} es un programa aparte de Docker: solo una terminal puede arrancarlo.`,
    'image-in-use': (id) => `El contenedor ${code(id)} se creó a partir de esta imagen. Elimina antes ese contenedor.`,
    'container-runs': (name) => `El contenedor ${code(name)} sigue en marcha. Páralo antes, o añade ${code('-f')} para matarlo y eliminarlo.`,
    'container-stopped': (name) => `El contenedor ${code(name)} no está en marcha, y esto solo lo puede hacer uno que lo esté.`,
    'volume-in-use': (id) => `El contenedor ${code(id.slice(0, 12))} usa este volumen, aunque esté parado. Elimina antes ese contenedor.`,
    'network-in-use': (name) => `Todavía hay contenedores conectados a la red ${code(name)}: páralos o desconéctalos antes.`,
    'program-missing': (name) => `La imagen no tiene en su PATH ningún programa ${name === '' ? 'con ese nombre' : code(name)}. Las imágenes pequeñas suelen tener ${code('sh')} y no ${code('bash')}.`,
    'program-not-executable': (name) => `${name === '' ? 'El programa' : code(name)} existe y no se puede ejecutar: es una carpeta o le falta el permiso (${code('chmod +x')}).`,
    'no-space': () => `El disco del motor está lleno. Mira qué lo ocupa y después ${code('docker system prune')}.`,
    'login-needed': () => 'El registro quiere saber quién eres, o no tienes permiso para usar esta imagen.',
    'plain-registry': () => `Este registro no habla TLS. El motor solo lo acepta de los registros que nombra ${code('insecure-registries')} en su daemon.json.`,
    'no-terminal': () => `${code('-t')} pide una terminal y aquí no hay ninguna: quítalo y deja ${code('-i')}.`,
    'relative-path': () => `Una ruta que se monta es absoluta o empieza por ${code('./')}: ${code('-v "$PWD/datos":/datos')}.`,
    'file-outside-context': (path) => `${code(path)} no está en el contexto de construcción: solo se copian archivos de la carpeta que recibe ${code('docker build')}, y .dockerignore puede dejar algunos fuera. En una nota, dale un bloque con ${code(`file=${path.replace(/^\/+/, '')}`)}.`,
    'wrong-platform': (platform) => `La imagen se construyó para otro procesador que el de este motor. Busca una para ${platform === '' ? 'el tuyo' : code(platform)} o elige una con ${code('--platform')}.`,
    'exit-125': () => '125: ha fallado el propio Docker antes de ejecutar el contenedor; su mensaje dice por qué.',
    'exit-130': () => '130: se terminó con Ctrl+C (señal INT).',
    'exit-137': (name) => `137: lo mataron (señal KILL): ${code('docker kill')}, una parada que tardó demasiado o falta de memoria; ${code(`docker inspect -f '{{.State.OOMKilled}}' ${name === '' ? 'CONTENEDOR' : name}`)} lo dice.`,
    'exit-139': (name) => `139: el programa${name === '' ? '' : ` del contenedor ${code(name)}`} falló (señal SEGV). También le pasa a una imagen para otro procesador.`,
    'exit-143': () => '143: se le pidió terminar (señal TERM), como hace docker stop.',
  },
  didYouMean: (names) => `¿Querías decir ${names.map(code).join(' o ')}?`,
  goOn: (line) => `Siguiente paso: ${code(line)}`,
};
