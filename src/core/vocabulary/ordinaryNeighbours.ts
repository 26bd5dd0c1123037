// Words of everyday Spanish and English, folded and in the singular, that are no more than a slip away from a name in the vocabulary and are no
// slip. Found by asking TypoFinder about every word of two dictionaries; what nobody writes any more is left out.

export const ordinaryNeighbours: ReadonlySet<string> = new Set(
  `afilamiento apilamiento asolamiento avisamiento cashe catche coache croup cheroot ciente commuter complimiento compliment contaminar contained
contendedor contender contendor contenido contest contacto contento contrecto consign cosine demon dabbling dandling divest distress dicker docked
escaldado escaldo escamado escampado escarpado escaldar escalfar escapar escapado imagine imagino imagines iterativa iterativo iterative insulation
labil lager later lawyer manger manifiesta manifesto monologo montear motar mounding mountain mourning mouthing namesake overly overpay overplay
profess profeso puerro puller pusher revistero scalding scalping stein stout clister committer compuse confiner constrainer contener
contenedora contesto continuer contamine cumplimento encalado envine escalando escalonado escapando escaldando heathy illation incur ingreso ingresa integrative
insolacion lugging manifieste montage montame orchestrion orquestando overleaf pillear podan pollear procedo procesa procese repica roofless tagger
vitalizacion vitalization vitalizar`
    .split(/\s+/),
);
