// Words that say nothing about a topic when they stand in prose, folded. A name that is one of these is mentioned only in a longer form.
// The first list are everyday words and headings that every note has; the second, names of commands and instructions that are everyday words too.
const everyday = `
about above after again all also and any are back because been before below between both but can cannot come could did does doing done down during each else
even every few find first for from get give goes had has have her here him his how into its just keep know last later let like line lines list look made make
many may means might more most much must name names need never new next none not nothing now off once one only open other our out over own part parts put read
same say see set she should show shows since some such take than that the their them then there these they thing things this those three time times too two
type types under until upon use used uses using very want was way well were what when where which while who whole whom whose why will with without word work
works would write yes yet you your
ahora algo algun alguna algunas algunos alli ante antes aqui asi aun aunque bien cada casi caso como con contra cosa cosas creo cual cuales cualquier cuando cuanto
dentro desde despues dice dicho donde dos ella ellas ellos entonces entre era eran ese esa esas eso esos esta estaba estado estados estan estar estas este esto estos
forma fuera fue fueron gran hace hacer hacia haciendo han hasta hay incluso ella las les los luego lugar mas mayor medio mejor menos mientras mismo misma mismos mucho
muchas muchos muy nada nadie ninguna ninguno nombre nosotros nueva nuevo nunca otra otras otro otros para parece parte partes pero poco pocas pocos poder podria por porque
primer primera primero puede pueden pues que quien quienes sea segun ser sera sido siempre sin sino sobre solo son suele suelen sus tal tambien tampoco tan tanto
tener tiene tienen tipo tipos toda todas todavia todo todos tras tres una unas uno unos usa usado usan usar usted varias varios veces ver vez vuelve
introduction overview example examples summary notes note links sources references commands command instructions terms exercise exercises lab faq tips todo
introduccion resumen ejemplo ejemplos apuntes nota notas enlaces fuentes referencias comandos comando instrucciones terminos ejercicio ejercicios practica tags
conclusion definicion definiciones ventajas desventajas dudas pendiente pendientes`;

const names = `
run ps stop start rm image images exec attach search pull push logs log inspect version build tag history save load import export commit copy create kill wait
pause port rename restart stats top update diff events info login logout system network networks volume volumes container containers context service services
node config secret swarm stack plugin trust builder list
from add arg env expose label shell user volume`;

const toSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

export const ordinaryWords = { everyday: toSet(everyday), names: toSet(names) };
