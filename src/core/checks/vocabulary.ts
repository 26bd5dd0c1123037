// The words of check blocks, English and Spanish, folded: what each stands for.

export const vocabulary = {
  container: ['container', 'contenedor'],
  port: ['port', 'puerto'],
  image: ['image', 'imagen'],
  volume: ['volume', 'volumen', 'mount', 'montaje'],
  network: ['network', 'red'],
  label: ['label', 'etiqueta'],
  env: ['env', 'variable', 'environment', 'entorno'],
  restart: ['restart', 'restarts', 'policy', 'politica', 'reinicio', 'reinicia'],
  exists: ['exists', 'exist', 'existe', 'existir', 'hay', 'present', 'presente', 'available', 'disponible'],
  running: ['runs', 'run', 'running', 'corre', 'corriendo', 'correr', 'up', 'started', 'alive', 'funciona', 'funcionando', 'ejecuta', 'ejecutando', 'ejecutandose', 'arrancado', 'encendido', 'iniciado', 'vivo', 'marcha'],
  stopped: ['stopped', 'stops', 'stop', 'down', 'parado', 'detenido', 'apagado', 'finalizado'],
  paused: ['paused', 'pausado', 'pausa', 'congelado', 'frozen'],
  healthy: ['healthy', 'sano', 'saludable', 'health'],
  unhealthy: ['unhealthy', 'enfermo'],
  exited: ['exited', 'exits', 'exit', 'ended', 'ends', 'finished', 'salio', 'sale', 'termino', 'termina', 'terminado', 'acabo', 'acaba'],
  has: ['has', 'have', 'uses', 'use', 'with', 'in', 'on', 'connected', 'attached', 'tiene', 'tener', 'usa', 'con', 'en', 'conectado', 'lleva', 'contiene', 'contains', 'publishes', 'publica', 'mounts', 'monta'],
  answers: ['answers', 'answer', 'responds', 'respond', 'replies', 'open', 'listens', 'listening', 'responde', 'responder', 'contesta', 'abierto', 'escucha', 'escuchando'],
  closed: ['closed', 'silent', 'cerrado', 'libre', 'free'],
  below: ['smaller', 'less', 'below', 'under', 'lighter', 'menor', 'menos', 'pequena', 'ligera', 'maximo', 'most'],
  above: ['larger', 'bigger', 'greater', 'more', 'above', 'over', 'heavier', 'mayor', 'mas', 'grande', 'minimo', 'least'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
