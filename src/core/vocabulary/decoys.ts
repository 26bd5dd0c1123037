// Phrases with a name of the vocabulary in them that are about something else wherever they stand: what they cover is no mention.

export const decoys: readonly string[] = [
  // Spanish
  'capa de pintura', 'capa de ozono', 'capa de nieve', 'capa de polvo', 'capas de cebolla', 'imagen de marca', 'imagen de la marca', 'imagen corporativa', 'imagen pública', 'buena imagen', 'mala imagen',
  'red social', 'redes sociales', 'red eléctrica', 'puerto de montaña', 'puerto de mar', 'puerto deportivo', 'puerto marítimo', 'puerto USB', 'puerto serie', 'puerto HDMI', 'contenedor de basura', 'contenedor marítimo',
  'contenedor de reciclaje', 'motor de búsqueda', 'motor de explosión', 'estado de ánimo', 'estado del arte', 'volumen de negocio', 'volumen de ventas', 'volumen de trabajo', 'en ese contexto', 'en este contexto',
  'en el contexto', 'fuera de contexto', 'contexto histórico', 'secreto a voces', 'registro civil', 'hora punta', 'servicio público', 'servicio militar', 'señal de tráfico', 'proceso de aprendizaje', 'proceso de estudio',
  'proceso judicial', 'en proceso de', 'máquina virtual de Java', 'tarjeta de red', 'pasar a segundo plano', 'cliente final', 'etiqueta de precio',
  // English
  'layer cake', 'ozone layer', 'layer of paint', 'layer of dust', 'layer of snow', 'search engine', 'game engine', 'rendering engine', 'engine of a car', 'steam engine', 'social network', 'neural network', 'shipping container',
  'USB port', 'serial port', 'port wine', 'host of the party', 'host of a party', 'a host of', 'image of a photo', 'self image', 'mirror image', 'volume of music', 'sound volume', 'out of context', 'in this context', 'in the context of', 'learning process', 'Java virtual machine',
  'git tag', 'git commit', 'git push', 'git pull', 'git repository', 'git repo', 'pull request', 'price tag', 'customer service', 'in the process of', 'due process', 'state of the art', 'kernel of truth', 'talk show host', 'operating room',
  'work of art', 'swarm of bees', 'pod of whales', 'secret service',
];
