import { list, type Language } from './language';

export const spanish: Language = {
	code: 'es',
	name: 'Spanish',
	quote: {
		by: ['por'],
		on: ['El'],
		wrote: list`
			escribió
			escribio
			ha escrito
		`,
		pronouns: list`
			yo
			usted
			él
			ella
		`,
		fields: {
			from: list`
				De
				Remitente
			`,
			sent: list`
				Enviado
				Enviado el
				Enviado a las
				Fecha de envío
			`,
			date: ['Fecha'],
			to: list`
				Para
				Destinatario
				A
			`,
			copy: list`
				Copia
				Cco
			`,
			other: list`
				Responder a
				Importancia
				Datos adjuntos
			`,
			subject: ['Asunto'],
		},
		originalMessage: list`
			Mensaje original
			Mensaje reenviado
			Correo original
		`,
		forwarded: ['Inicio del mensaje reenviado'],
	},
	banner: {
		seldomWrites: list`
			No suele recibir correos electrónicos de
			No suele recibir correo electrónico de
			No suele recibir correos de
		`,
		external: list`
			externo
			correo externo
			mensaje externo
			remitente externo
		`,
		outside: list`
			de fuera de
			fuera de la organización
			fuera de nuestra organización
			origen externo
			remitente externo
			correo externo
		`,
		links: list`
			enlaces
			enlace
			vínculos
			archivos adjuntos
			adjuntos
		`,
	},
	stop: {
		words: list`
			stop
			baja
			de baja
			(?:dar(?:me|nos)|den(?:me|nos)|deme|dame|solicito|pido|quiero) (?:la |de )?baja
			darse de baja
			dar de baja
			basta(?: ya)?
			alto
			ya basta
			pare(?:n)?
			para ya
			desuscribir(?:me)?
			desuscribirse
			desuscripcion
			desuscribeme
			cancelar (?:la |mi )?suscripcion
			anular (?:la |mi )?suscripcion
			desapuntarme
			(?:eliminen|elimine|elimina|borren|borre|borra|quiten|quite|quita|saquen|saque|saca|retiren|retire|remuevan|remueva)[- ]?(?:me|nos)
			eliminar(?:me|nos)?
			borrar(?:me|nos)
			quitar(?:me|nos)
			remover(?:me|nos)
			no mas (?:correos?|mails?|e-?mails?|mensajes?|spam|emails?)(?: por favor)?
			no (?:me |nos )?(?:contacten|contacte|contactes|contactar|escriban|escriba|escribas|escribir|molesten|moleste|molestar|envien nada)(?: mas| nunca mas)?
			dejen?me en paz
			dejenos en paz
			deje de molestar
			dejen de molestar
			no molestar
			no spam
			remover
			no me envien (?:mas|nada)
			largate
			larguense
			vayanse
			pierdete
			cancelar
			cancelen
			fin
			salir
			borrar
			quitar
			anular
			no mas
			fuera
		`,
		fillers: list`
			por favor
			porfavor
			porfa
			gracias
			muchas gracias
			hola
			buenos dias
			buenas(?: tardes| noches)?
			estimad[oa]s?
			ahora
			ya
			inmediatamente
			de inmediato
			hoy
			no
			si
			no gracias
			y
			pero
			lo siento
			spam
			esto es spam
			no (?:me|nos) interesa
			no estoy interesad[oa]
			no estamos interesados
			sin interes
			(?:pueden?|podrian?|puedes)
			(?:quiero|deseo|quisiera|solicito|necesito|ruego|les ruego|le ruego|me gustaria|queremos)(?: que)?
			favor de
			de
			de (?:su|la|tu|esta|sus|vuestra) (?:lista|listas|base(?: de datos)?|newsletter|correos?|lista de correos?|lista de distribucion|lista de contactos|boletin|mailing)
			mas
			definitivamente
			me
			nos
		`,
		negations: list`
			no
			sin
			nunca
			tampoco
		`,
	},
	absence: {
		subjects: list`
			respuesta automatica
			autorespuesta
			respuesta auto
			mensaje automatico
			fuera de (?:la )?oficina
			ausencia(?: de la oficina| temporal)?
			ausente
			(?:de )?vacaciones
			estoy de vacaciones
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
			(?:en caso de|para|por|si es|cualquier|cualquier (?:tema|asunto)|temas?|asuntos?) (?:\S+ ){0,3}?(?:urgen\S+|emergencia)
			en mi ausencia
			durante mi ausencia
			a mi (?:regreso|vuelta|retorno)
			en cuanto (?:regrese|vuelva)
			(?:contact\S+|escrib\S+|comuni\S+|dirij\S+) (?:con |a )(?:mi|el|la|mis) (?:companer|coleg|equipo|asistent)
		`,
		talks: list`
			llamame|llameme|llamenme
			hablamos
			hablemos
			podemos|podriamos|puedes|pueden
			me va bien|me viene bien|me parece
			reunion
			agendar|agendemos|agendamos
			escribeme|escribame (?:despues|a partir|el)
			me interesa\b|nos interesa\b|interesad[oa]
			enviame|envieme|enviadme|mandame|mandeme
			precios?|tarifas?|presupuesto
			que tal
			te parece|le parece|quedamos
			contactame|contacteme (?:despues|a partir|el|en)
		`,
		conditions: list`
			si
			cuando
			que
			mientras
			porque
		`,
	},
	dates: {
		months: list`
			enero|ene
			febrero|feb
			marzo
			abril|abr
			mayo
			junio|jun
			julio|jul
			agosto|ago
			septiembre|setiembre|sept|sep
			octubre|oct
			noviembre|nov
			diciembre|dic
		`,
		weekdays: list`
			lunes
			martes
			miércoles
			jueves
			viernes
			sábado
			domingo
		`,
		until: list`
			hasta(?: el)?(?: día)?
			del .{1,30} al
			desde el .{1,30} hasta el
		`,
		included: list`
			inclusive
			incluido
			ambos inclusive
		`,
		back: list`
			vuelta
			vuelv
			volver
			regres
			reincorpor
			retorn
			de nuevo
			nuevamente
			disponible (?:a partir|desde|el)
		`,
		next: ['proximo'],
		isDayFirst: true,
	},
};
