/** The beginnings of subjects that mail servers give to automatic replies. */
export const AUTOMATIC_SUBJECTS = [
	...[
		'automatic reply',
		'auto reply',
		'auto-reply',
		'autoreply',
		'auto response',
		'automated reply',
	],
	...[
		'automatic response',
		'out of office',
		'out of the office',
		'out-of-office',
		'ooo',
		'away from the office',
	],
	...[
		'automatische antwort',
		'automatische abwesenheitsnachricht',
		'abwesenheitsnotiz',
		'abwesenheit',
	],
	...[
		'abwesenheitsnachricht',
		'abwesend',
		'nicht im büro',
		'réponse automatique',
		'réponse automatisée',
	],
	...['absence du bureau', 'message d’absence', "message d'absence", 'absent du bureau', 'absence'],
	...['respuesta automática', 'respuesta automatica', 'fuera de la oficina', 'fuera de oficina'],
	...['ausencia de la oficina', 'resposta automática', 'resposta automatica', 'fora do escritório'],
	...['ausência temporária', 'ausência', 'estou de férias', 'estou ausente', 'risposta automatica'],
	...[
		'fuori sede',
		'automatisch antwoord',
		'automatisk svar',
		'automatiskt svar',
		'automaattinen vastaus',
	],
	...['odpowiedź automatyczna', 'автоматический ответ'],
];

/**
 * Sentences of automatic replies. Words for a holiday alone are not enough: leads also write "I am on vacation next
 * week, call me after".
 */
export const AWAY_SENTENCES = [
	// English
	"(?:i am|i'm|i’m|i will be|i'll be|i’ll be|we are) (?:currently |now |presently )?(?:out of (?:the )?office|away from (?:the office|my desk|work)|on (?:annual |parental |maternity |paternity |medical |sick )leave)",
	"(?:i am|i'm|i’m) (?:currently )?(?:on (?:vacation|holiday|holidays|pto|leave)|travell?ing) (?:until|till|through|and|with|from)",
	'limited access to (?:my )?e-?mails?',
	'no access to (?:my )?e-?mails?',
	'this is an auto(?:mated|matic) (?:reply|response|message)',
	"thank you for your (?:e-?mail|message)[.,!]? (?:i am|i'm|i’m) (?:currently )?(?:away|out)",
	// German
	'(?:ich bin|bin ich) (?:derzeit |zurzeit |zur zeit |aktuell |momentan |vom .{1,40} |bis .{1,40} |ab .{1,40} |leider ){0,3}(?:nicht im büro|nicht im haus|außer haus|ausser haus|abwesend|im urlaub|nicht erreichbar|in elternzeit)',
	'ihre (?:e-?mail|nachricht) wird (?:nicht|weder) (?:automatisch )?(?:weitergeleitet|gelesen)',
	'dies ist eine automatische (?:antwort|nachricht|e-?mail)',
	// French
	'je suis (?:actuellement |momentanément |en ce moment )?(?:absente?|en congés?|en vacances|en déplacement|hors du bureau|indisponible)(?: du bureau)? ?(?:jusqu|du|à partir|et|,|\\.|avec)',
	'je serai (?:absente?|en congés?|de retour)',
	'actuellement (?:absente?|en congés?)',
	"(?:ceci est un|il s[’']agit d[’']un)e? (?:message|réponse) automatique",
	// Spanish
	'(?:estoy|me encuentro|estaré) (?:actualmente )?(?:fuera de (?:la )?oficina|ausente|de vacaciones (?:hasta|del|y|desde)|de baja)',
	'acceso limitado (?:a(?:l)? )?(?:mi )?(?:correo|e-?mail)',
	'(?:esta es una|este es un) (?:respuesta|mensaje) automátic[ao]',
	// Portuguese
	'(?:estou|estarei|encontro-me) (?:atualmente |actualmente )?(?:fora do escritório|ausente|de férias (?:até|de|e|entre)|de licença)',
	'acesso limitado (?:ao? )?(?:meu )?(?:e-?mail|correio)',
	'(?:esta é uma|este é um[a]?) (?:resposta|mensagem) automática',
];

/** Requests to be left alone. "Not interested" is none: it says no to the offer, not to the next mail. */
export const STOP_SENTENCES = [
	// English
	'unsubscribe(?: me)?(?: please| now| asap)?(?:[.!,]|$)',
	'(?:please|pls|plz|kindly|can you|could you|would you) (?:please )?(?:unsubscribe|opt (?:me )?out|take me off|take us off|take my name off)',
	'(?:unsubscribe|opt) (?:me|us)\\b',
	'remove (?:me|us|my (?:e-?mail|name|address|contact|details|data)|this (?:e-?mail|address)|our (?:e-?mail|company)) from',
	'(?:please|pls|plz|kindly) remove (?:me|us|my)\\b',
	'take (?:me|us) off (?:of )?(?:your|the|this)',
	'stop (?:e-?mailing|contacting|messaging|spamming|writing(?: to)?|sending (?:me|us)|bothering|texting|reaching out)',
	"(?:do not|don't|don’t|never) (?:ever )?(?:e-?mail|contact|message|write(?: to)?|bother|text) (?:me|us)(?: again| any ?more| ever again|[.!]|$)",
	"(?:do not|don't|don’t) (?:send|write) (?:me|us) (?:any ?more|any further|any other|further|more) ",
	'(?:no more|no further) (?:e-?mails|messages|mails|contact)(?: please|[.!]|$)',
	'delete (?:my|all my|our) (?:data|details|contact|e-?mail|information)',
	"(?:i|we) (?:want|would like|wish|'d like|’d like) to (?:unsubscribe|opt out|be removed)",
	// German
	'(?:bitte|möchte|will) (?:ich |mich |sie )?(?:.{0,30} )?(?:abmelden|austragen|vom verteiler|von (?:der|ihrer) liste)',
	'(?:keine|keinerlei) (?:weiteren? |weitere )?(?:e-?mails?|mails?|nachrichten|werbung|kontaktaufnahme|anfragen)(?: mehr)?(?: .{0,30})?(?:senden|schicken|zusenden|erhalten|wünsche|bekommen|bitte|mehr|[.!]|$)',
	'(?:kontaktieren|schreiben|mailen) sie (?:mich|mir|uns) (?:bitte )?(?:nicht (?:mehr|wieder)|nie wieder)',
	'(?:schreib|kontaktier)(?:e|t)? (?:mir|mich|uns) (?:bitte )?nicht (?:mehr|wieder)',
	'(?:löschen|entfernen|streichen) sie (?:bitte )?(?:mich|meine|unsere|alle|diese)',
	'(?:nehmen|tragen) sie (?:mich|uns) (?:bitte )?(?:.{0,30} )?(?:von|aus)',
	'meine (?:daten|adresse|e-?mail-adresse|kontaktdaten) (?:bitte )?(?:zu )?(?:löschen|entfernen)',
	'nicht mehr (?:kontaktieren|anschreiben|schreiben|anmailen)',
	// French
	'désabonn(?:ez|er)|désinscri(?:vez|re|s)|désinscription',
	'(?:retir|supprim|enlev|ray)(?:ez|er)[- ](?:moi|nous|mon|mes|notre|nos|cette)(?: .{0,40})?(?: de| d|[.!]|$)',
	'(?:me|nous) (?:retirer|supprimer|enlever|désinscrire|désabonner) ',
	"(?:arrêtez|cessez|merci d[’']arrêter|merci de cesser) de (?:m[’']|me |nous )?(?:écrire|contacter|envoyer|solliciter|spammer)",
	"ne (?:m[’']|me |nous )(?:contactez|écrivez|envoyez|sollicitez) plus",
	"ne plus (?:me |m[’']|nous )(?:contacter|écrire|envoyer|solliciter)",
	// Spanish
	'(?:darme|denme|dame|dar) de baja',
	'(?:quiero|deseo|quisiera) (?:darme|cancelar) (?:de baja|la suscripción|mi suscripción)',
	'(?:elimin|borr|quit|retir)(?:e|a|en|ar)(?:me|nos)? (?:mi|mis|nuestro|nuestros|de (?:la|su|tu) lista|de (?:la|su) base)',
	'(?:elimínenme|elimíneme|bórrenme|bórreme|quítenme|quíteme|elimíname|bórrame|quítame|sáquenme|sáqueme)',
	'(?:deje|dejen|deja) de (?:escribirme|contactarme|enviarme|mandarme|molestar|escribirnos|enviarnos|contactarnos)',
	'no (?:me|nos) (?:escriba|escriban|escribas|contacte|contacten|contactes|envíe|envíen|envíes|mande|manden)n? (?:más|mas|nunca|de nuevo)',
	// Portuguese
	'(?:cancel(?:e|ar|em) (?:a |minha |a minha )?(?:inscrição|subscrição|assinatura))',
	'descadastr(?:e|ar|em|a)',
	'(?:remov|retir|exclu|elimin)(?:a|am|e|em|er|ir|ar)(?:-me|-nos)? (?:me |meu |minha |nosso |o meu |a minha )?(?:.{0,25} )?(?:da|de|dos|das) (?:sua |vossa |tua )?(?:lista|listas|base|contactos|contatos)',
	'(?:par(?:e|em|a)|deix(?:e|em|a)) de (?:me |nos )?(?:enviar|contactar|contatar|escrever|mandar)(?:-me|-nos)?',
	'não (?:me |nos )?(?:contacte|contactem|contate|contatem|envie|enviem|escreva|escrevam|mande|mandem)(?:-me|-nos)? (?:mais|novamente)',
];

/** What turns a request into its opposite: "please do not remove me from". */
export const NEGATIONS = [
	...['not', "don't", 'don’t', 'never', 'no need to', "didn't", 'didn’t', "won't", 'won’t'],
	...['nicht', 'kein', 'ne pas', 'sin', 'no', 'não'],
];
