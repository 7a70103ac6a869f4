import type { Language } from './language';
import { list } from './list';

export const spanish: Language = {
	name: 'Spanish',
	quote: {
		by: ['por'],
		on: ['El'],
		wrote: ['escribió', 'escribio', 'ha escrito'],
		pronouns: ['yo', 'usted', 'él', 'ella'],
		fields: {
			from: ['De', 'Remitente'],
			sent: ['Enviado', 'Enviado el', 'Enviado a las', 'Fecha de envío'],
			date: ['Fecha'],
			to: ['Para', 'Destinatario', 'A'],
			copy: ['Copia', 'Cco'],
			other: ['Responder a', 'Importancia', 'Datos adjuntos'],
			subject: ['Asunto'],
		},
		originalMessage: ['Mensaje original', 'Mensaje reenviado', 'Correo original'],
		forwarded: ['Inicio del mensaje reenviado'],
	},
	signature: {
		closings: list`
			Saludos; Saludos cordiales; Un saludo; Un cordial saludo; Cordiales saludos; Muchos saludos
			Un abrazo; Atentamente; Atte; Muy atentamente; Cordialmente; Reciba un cordial saludo
			Sin otro particular; Quedo a su disposición
		`,
		sentFrom: [
			'Enviado desde',
			'Enviado con',
			'Enviado mediante',
			'Obtener Outlook para',
			'Obtener BlueMail para',
			'Descargar BlueMail para',
		],
		excuses: ['errores', 'erratas', 'brevedad'],
		phone: ['Móvil', 'Teléfono', 'Tlf'],
		speech: list`
			yo; me; mi; mis; nos; nuestro; nuestra; usted; ustedes; su; tu; por favor; gracias; es; son; estoy
			podemos; puede; cuándo; cómo; no
		`,
	},
	disclaimer: {
		titles: list`
			aviso legal; aviso de confidencialidad; cláusula de confidencialidad; confidencialidad
		`,
		thisMessage: list`
			este mensaje; este correo; la información contenida; este e-mail; este email
		`,
		confidential: list`confidencial; confidenciales; destinatario; exclusivo; exclusivamente`,
		misdirected: list`destinatario; destinatarios; por error; uso exclusivo; exclusivamente a`,
		addedBelow: ['antes de imprimir', 'piense en el medio ambiente', 'libre de virus'],
	},
	banner: {
		seldomWrites: [
			'No suele recibir correos electrónicos de',
			'No suele recibir correo electrónico de',
			'No suele recibir correos de',
		],
		external: ['externo', 'correo externo', 'mensaje externo', 'remitente externo'],
		outside: [
			'de fuera de',
			'fuera de la organización',
			'fuera de nuestra organización',
			'origen externo',
			'remitente externo',
			'correo externo',
		],
		links: ['enlaces', 'enlace', 'vínculos', 'archivos adjuntos', 'adjuntos'],
	},
	stop: {
		words: list`
			stop; baja; de baja; (?:dar(?:me|nos)|den(?:me|nos)|deme|dame|solicito|pido|quiero) (?:la |de )?baja; darse de baja; dar de baja; basta(?: ya)?; alto; ya basta
			pare(?:n)?; para ya; desuscribir(?:me)?; desuscribirse; desuscripcion; desuscribeme; cancelar (?:la |mi )?suscripcion; anular (?:la |mi )?suscripcion; desapuntarme
			(?:eliminen|elimine|elimina|borren|borre|borra|quiten|quite|quita|saquen|saque|saca|retiren|retire|remuevan|remueva)[- ]?(?:me|nos); eliminar(?:me|nos)?; borrar(?:me|nos); quitar(?:me|nos); remover(?:me|nos)
			no mas (?:correos?|mails?|e-?mails?|mensajes?|spam|emails?)(?: por favor)?; no (?:me |nos )?(?:contacten|contacte|contactes|contactar|escriban|escriba|escribas|escribir|molesten|moleste|molestar|envien nada)(?: mas| nunca mas)?
			dejen?me en paz; dejenos en paz; deje de molestar; dejen de molestar; no molestar; no spam; remover; no me envien (?:mas|nada)
		`,
		aloneOnly: [
			'cancelar',
			'cancelen',
			'fin',
			'salir',
			'borrar',
			'quitar',
			'anular',
			'no mas',
			'fuera',
		],
		fillers: list`
			por favor; porfavor; porfa; gracias; muchas gracias; hola; buenos dias; buenas(?: tardes| noches)?; estimad[oa]s?; ahora; ya; inmediatamente; de inmediato; hoy; no; si; no gracias; y; pero; lo siento; spam; esto es spam
			no (?:me|nos) interesa; no estoy interesad[oa]; no estamos interesados; sin interes; (?:pueden?|podrian?|puedes) ; (?:quiero|deseo|quisiera|solicito|necesito|ruego|les ruego|le ruego|me gustaria|queremos)(?: que)?; favor de; de
			de (?:su|la|tu|esta|sus|vuestra) (?:lista|listas|base(?: de datos)?|newsletter|correos?|lista de correos?|lista de distribucion|lista de contactos|boletin|mailing)
			mas; definitivamente; me; nos
		`,
		parts: {
			gap: list`(?!(?:dud\w+|olvid\w+|si|pero|preocup\w+)\b)[\p{L}'-]+`,
			act: list`
				(?:contact|escrib|envi|mand|molest|spame|acos|insist|bombarde|persegu|remit|dirig)\w*
			`,
			mails: list`correos?; mails?; e-?mails?; mensajes?; spam; publicidad; comunicaciones; newsletters?; boletines; propaganda; ofertas`,
		},
		grammar: {
			halt: list`ces(?:e|en|ar|a|ad); dej(?:e|en|a|ad|ar) de; par(?:e|en|a|ad) de; basta de; prohibo; exijo que`,
			refuse: list`no; nunca; jamas; evit\w+; absten\w+; absteng\w+; ni`,
			contact: list`(?:contact|mand|envi|molest|insist|spame|bombarde|llam)(?:a|e|o|as|es|an|en|ar|eis|ad|ando|aran|ara)(?:me|nos)?(?:les?|los)?; escrib(?:ir|a|e|an|as|es|ais|iendo|id)(?:me|nos)?; incluy\w+; us(?:en|e|es|ar) mi; correos?; mails?; e-?mails?; mensajes?; publicidad; envios?; comunicaciones; newsletters?`,
			me: list`me; nos; mi; mis; conmigo; mas; volv\w+; vuelv\w+; de nuevo; insist\w+; \S+(?:arme|irme|arnos|irnos)`,
			remove: list`(?:elimin|borr|quit|retir|suprim|sac|saqu)(?:a|e|en|an|ar|ad|ir|es|as|ue|uen)(?:me|nos)?(?:lo|los|las)?`,
			mine: list`(?:mi|nuestr[oa]) (?:\S+ )?(?:correo|e-?mail|mail|direccion|nombre|contacto|numero); (?:mis|nuestros) (?:\S+ )?(?:datos|contactos|registros|correos); (?:de|en) (?:su|sus|tu|vuestra|vuestros|la|esta) (?:lista|listas|base|registros|sistema|crm|newsletter)`,
			unless: list`le[eo]\w*; revis\w+; acceso; (?:has|ha|han|habeis|he|hemos) \S+(?:ado|ido|to); inform\w+; detall\w+; preguntas?; presupuesto; contrato; factura; si el; clientes; leads; todavia; hoy; manana; dud\w+; olvid\w+; preocup\w+; mejor; lunes|martes|miercoles|jueves|viernes; segund[oa]; antigu\w+; pero; en frio; antes`,
		},
		requests: list`
			no (?:<gap> ){0,4}?<act>(?: \S+){0,2}? (?:mas|nunca|jamas|de nuevo|otra vez)(?! (?:inform|detall|dat|de un))
			que (?:no|nunca|dejen|dejeis|dejes de|cesen) (?:\S+ ){0,3}?<act>(?:[.!]| mas|$)
			(?:elimin|borr|quit|retir|sac|saqu|suprim)\w* (?:\S+ ){0,2}?(?:mi|mis|nuestr\w+|me|nos) (?:\S+ ){0,4}?(?:listas?|base|registros?|sistema|crm|archivos?|correos?|direccion|datos)(?! (?:antigu|anterior|segund))
			(?:prohib|exij|deniego|rechaz)\w* (?:\S+ ){0,4}?(?:<act>|<mails>)
			no (?:autorizo|autorice|he autorizado|consiento|he consentido|(?:he dado|doy|di) (?:mi )?(?:permiso|consentimiento|autorizacion)); nunca (?:me suscribi|solicite|pedi|autorice|me he suscrito|di permiso); mis (?:datos|correos?) .{0,40}(?:elimin|borr|suprim)\w+l[oa]s?\b
			(?:dadme|dadnos|dame|danos|denme|dennos|deme|denos) (?:\S+ )?(?:de|la) baja
			(?:borrad|quitad|eliminad|sacad|retirad|suprimid|borr|quit|elimin|sac)(?:me|nos|ame|eme|enme)\b
			(?:basta|suficiente|ya esta bien|ya vale|vale) (?:ya )?(?:de|con) (?:\S+ )?(?:<mails>|<act>)
			(?:abstenga(?:n|nse|se)?|absteng\S+|abstener\S*|abstente|absteneos|eviten?|evitad|evita) (?:de |por favor )*(?:\S+ )?(?:volver a )?<act>
			(?:dej[ae]|dejad|dejen|dejar|dejeis|dejaran?|dejaseis) de (?:\S+ )?<act>
			(?:dej[ae]|dejad|dejen)(?:me|nos) (?:en paz|tranquil\S*|ya)
			(?:no|nunca|sin|ni) (?:(?:me|nos|mas|que|quiero|volv\w+|vuelv\w+|a|se) ){1,4}<act>(?:(?:\S+ ){0,2}?(?:mas|nunca|de nuevo|otra vez|jamas)|[.!]|$| (?:mas|nunca|de nuevo|otra vez|jamas|por favor))
			no (?:quiero|queremos|deseo|deseamos|necesito|queria|quisiera) (?:\S+ )?(?:mas|recibir|seguir recibiendo|ningun\w*|sus|vuestros|tus|estos) (?:\S+ )?<mails>
			(?:voy a|vamos a|he|hemos|procedere a|procederemos a|les?|os|lo|te) (?:(?:os|les?|te|lo|los|a) )?(?:denunci\w+|reportar\w*|reportad\w+|bloquear\w*|bloquead\w+|reportare|marcar\w* como spam|marcad\w+ como spam)
			(?:denunci\w+|reclamacion|queja) (?:\S+ ){0,2}?(?:aepd|agencia|spam|proteccion de datos|policia); (?:acciones legales|mi abogado)
			(?:supresion|eliminacion|cancelacion|borrado) (?:\S+ )?(?:de )?(?:todos )?(?:mis|nuestros) datos
			(?:elimin|borr|suprim)\w+ (?:\S+ ){0,4}?(?:datos|informacion)(?: \S+){0,4}? (?:sobre mi|de mi|mios|sobre nosotros)
			(?:darme|darnos|denme|dennos|deme|dame|darse|doy|damos|den|de) (?:\S+ )?de baja(?= (?:de (?:su|tu|la|esta|sus|vuestra|todas|este|los)|por favor|ya|en su|del?)|[.!,]|$)(?! (?:de )?(?:hubspot|salesforce|el servicio))(?<!vamos a dar de baja)(?<!(?:queremos|vamos a) darnos de baja)
			(?:quiero|deseo|quisiera|solicito|me gustaria) (?:\S+ )?(?:darme de baja|cancelar (?:la|mi) suscripcion|la baja|desuscribirme)
			como (?:puedo |me |hago para )?(?:darme de baja|doy de baja|desuscribir\S*|cancelar la suscripcion)
			(?:elimin|borr|quit|retir|sac|saqu|sup?rim|remov|remuev)(?:e|a|en|an|ar|as|es|er|imir|ime)(?:me|nos)?\b (?:\S+ )?(?:mi|mis|nuestro|nuestra|nuestros|nuestras|de (?:la|su|tu|esta|sus|todas|vuestra))(?! (?:antigu|anterior|colega|companer|segundo|primer)\S*)(?: (?:\S+ ){0,2}?(?:correo|e-?mail|mail|direccion|nombre|datos|contacto|numero|lista|listas|base|informacion|registros?))
			(?:eliminen?|borren?|quiten?|saquen?|retiren?|elimina|borra|quita|saca)(?:me|nos)\b
			(?:deje|dejen|deja|dejad|cese|cesen|paren?) de (?:(?:escribir|contactar|enviar|mandar|molestar|spamear|llamar|acosar)(?:me|nos)(?:les)?|(?:enviar|mandar) (?:mas |estos |sus |tantos )?(?:correos|mails|e-?mails|mensajes|spam)|molestar)
			no (?:me|nos) (?:vuelv\w+ a )?(?:escrib|contact|envi|mand|llam|molest|dirij)\w*(?: (?:\S+ )?(?:mas|nunca|de nuevo|otra vez|jamas)|[.!]|$)
			no (?:me|nos) (?:vuelv\w+) a (?:escribir|contactar|enviar|mandar|llamar|molestar)
			no (?:quiero|queremos|deseo|deseamos|quisiera) (?:recibir|que me|ser contactad|mas (?:correos|mails|e-?mails|mensajes)|sus (?:correos|mails)|que vuelvan)
			(?:por favor )?no (?:envien|envie|manden|mande|escriban) (?:mas|me mas)
			no (?:mas|recibir mas) (?:correos|mails|e-?mails|mensajes)(?: de| por|[.!]|$)
			derecho (?:de|a la|al) (?:supresion|oposicion|olvido|cancelacion)
		`,
		negations: ['no', 'sin', 'nunca', 'tampoco'],
		eager: list`
			llam[ae](?:me|nos|nme)\b; llamadme; (?:justo|exactamente|precisamente) lo que; (?:me|nos) (?:encanta|interesa)\b; genial\b; perfecto\b; fantastico; increible; donde (?:hay que |tengo que |debo )?firm\w+; agend(?:amos|emos|ar)\b; reserv(?:amos|emos)\b
			hablemos; hablamos (?:el|manana|luego); envia(?:me|dme|nos) (?:el|la|los|las|mas|un|una); cuenta(?:me|dme) mas; quedamos (?:el|a las); me apunto; (?:estoy|estamos) (?:muy )?interesad\w+
		`,
	},
	absence: {
		subjects: list`
			respuesta automatica; autorespuesta; respuesta auto; mensaje automatico; fuera de (?:la )?oficina; ausencia(?: de la oficina| temporal)?; ausente; (?:de )?vacaciones; estoy de vacaciones
		`,
		away: list`
			(?:estoy|estare|estamos|estaremos|me encuentro|me encontrare|nos encontramos|me hallo|me encuentre) (?:actualmente |ahora |temporalmente |de nuevo )*(?:fuera (?:de (?:la |mi )?oficina|del despacho)|ausente|de vacaciones(?= (?:hasta|del|y|desde|con|en este|esta|durante|por)|[.,;!]|$)|de (?:baja|permiso|viaje|licencia)(?= (?:hasta|del|por|maternal|de maternidad|medica|y|sin|con)|[.,;!]|$)|en (?:licencia|viaje)|de baja (?:por |de )?(?:maternidad|medica|paternidad))
			^(?:actualmente )?(?:fuera de (?:la )?oficina|de vacaciones|ausente) (?:hasta|del|desde|y)
			(?:estare|estaremos|estoy) (?:de vuelta|de regreso|disponible de nuevo|de vuelta en la oficina) (?:el|a partir|en|desde)
			(?:oficina|oficinas|empresa) (?:esta|estara|permanecera|permaneceran|estaran|estan) (?:\S+ )?cerrad\S+
			(?:regreso|regresare|volvere|me reincorporo|me reincorporare|vuelvo|retornare) (?:a la oficina )?(?:el|a partir)
		`,
		automatic: list`
			(?:esta es una|este es un|esto es una) (?:respuesta|mensaje|correo) (?:\S+ )?automatic[ao]
			acceso (?:limitado|restringido) (?:a(?:l)? )?(?:mi |mis |los )?(?:correos?|e-?mails?|buzon)
			(?:no tendre|sin) acceso (?:a(?:l)? )?(?:mi )?(?:correo|e-?mail)
		`,
		usual: list`
			(?:en caso de|para|por|si es|cualquier|cualquier (?:tema|asunto)|temas?|asuntos?) (?:\S+ ){0,3}?(?:urgen\S+|emergencia); en mi ausencia; durante mi ausencia; a mi (?:regreso|vuelta|retorno); en cuanto (?:regrese|vuelva)
			(?:contact\S+|escrib\S+|comuni\S+|dirij\S+) (?:con |a )(?:mi|el|la|mis) (?:companer|coleg|equipo|asistent)
		`,
		talks: list`
			llamame|llameme|llamenme; hablamos; hablemos; podemos|podriamos|puedes|pueden; me va bien|me viene bien|me parece; reunion; agendar|agendemos|agendamos; escribeme|escribame (?:despues|a partir|el)
			me interesa\b|nos interesa\b|interesad[oa]; enviame|envieme|enviadme|mandame|mandeme; precios?|tarifas?|presupuesto; que tal; te parece|le parece|quedamos; contactame|contacteme (?:despues|a partir|el|en)
		`,
		conditions: ['si', 'cuando', 'que', 'mientras', 'porque'],
	},
	dates: {
		months: list`
			enero|ene; febrero|feb; marzo; abril|abr; mayo; junio|jun; julio|jul; agosto|ago; septiembre|setiembre|sept|sep
			octubre|oct; noviembre|nov; diciembre|dic
		`,
		weekdays: list`lunes; martes; miércoles; jueves; viernes; sábado; domingo`,
		until: list`hasta(?: el)?(?: día)?; del .{1,30} al; desde el .{1,30} hasta el`,
		included: list`inclusive; incluido; ambos inclusive`,
		back: list`(?:de vuelta|de regreso|regreso|regresaré|vuelvo|volveré|reincorporo|reincorporaré|retorno|disponible)(?: (?:a|en) la oficina)?(?: de nuevo)?(?: a partir| desde)?(?: del?)?(?: el)?(?: día)?`,
		next: ['proximo'],
		isDayFirst: true,
	},
};
