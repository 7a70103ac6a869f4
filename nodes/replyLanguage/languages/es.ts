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
	signature: {
		closings: list`
			Saludos
			Saludos cordiales
			Un saludo
			Un cordial saludo
			Cordiales saludos
			Muchos saludos
			Un abrazo
			Atentamente
			Atte
			Muy atentamente
			Cordialmente
			Reciba un cordial saludo
			Sin otro particular
			Quedo a su disposición
		`,
		sentFrom: list`
			Enviado desde
			Enviado con
			Enviado mediante
			Obtener Outlook para
			Obtener BlueMail para
			Descargar BlueMail para
		`,
		excuses: list`
			errores
			erratas
			brevedad
		`,
		phone: list`
			Móvil
			Teléfono
			Tlf
		`,
		speech: list`
			yo
			me
			mi
			mis
			nos
			nuestro
			nuestra
			usted
			ustedes
			su
			tu
			por favor
			gracias
			es
			son
			estoy
			podemos
			puede
			cuándo
			cómo
			no
		`,
	},
	disclaimer: {
		titles: list`
			aviso legal
			aviso de confidencialidad
			cláusula de confidencialidad
			confidencialidad
		`,
		thisMessage: list`
			este mensaje
			este correo
			la información contenida
			este e-mail
			este email
		`,
		confidential: list`
			confidencial
			confidenciales
			destinatario
			exclusivo
			exclusivamente
		`,
		misdirected: list`
			destinatario
			destinatarios
			por error
			uso exclusivo
			exclusivamente a
		`,
		addedBelow: list`
			antes de imprimir
			piense en el medio ambiente
			libre de virus
		`,
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
		`,
		aloneOnly: list`
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
		classes: {
			not: list`
				no
				nunca
				jamas
				ni
				sin
				ningun
				ninguna
				nada
				tampoco
				no hace falta
				no es necesario
				innecesario
			`,
			self: list`
				yo
				nosotros
				he
				hemos
				habia
				estamos
				estoy
				han
			`,
			want: list`
				quiero
				queremos
				quisiera
				quisieramos
				deseo
				deseamos
				necesito
				necesitamos
				ruego
				rogamos
				pido
				pedimos
				solicito
				solicitamos
				agradeceria
				agradeceriamos
				agradezco
				gustaria
				exijo
				exigimos
				autorizo
				autorizamos
				consiento
				acepto
				aceptamos
				interesa
				interesado
				interes
				preferiria
				prefiero
				favor
				prohibo
				deseado
				deseados
				opongo
				oponemos
				prohibimos
				rechazo
				rechazamos
				niego
			`,
			ask: list`
				favor
				porfa
				pueden
				podrian
				puede
				podria
				puedes
				quiero
				solicito
				gracias
				como
				deseo
				pido
				me
				nos
				ruego
				debe
				deben
				deberia
				deberian
				necesario
				necesarios
				necesaria
			`,
			end: list`
				cese
				cesen
				cesar
				cesad
				ceses
				deje de
				dejen de
				deja de
				dejad de
				dejar de
				dejes de
				dejeis de
				dejaran de
				dejara de
				dejaras de
				dejarais de
				pare de
				paren de
				para de
				parad de
				parar de
				paren
				paren ya
				absteng*
				absten*
				abstener*
				evite
				eviten
				evita
				evitad
				evitar
				prohibo
				detenga*
				detener
				terminen
				dej*
				ces*
				basta
				bast*
				interrump*
				suspend*
				finalic*
				termin*
				deten*
				evit*
				ahorr*
				pong* fin
				poner fin
				desist*
				renunc*
				opong*
				niego
				acab*
				parar
				parad
				pareis
				pararan
				pararais
				pares
				pare ya
			`,
			enough: list`
				basta
				suficiente
				hart*
				cansad*
				no solicitad*
				no deseado
				no deseados
				ya vale
			`,
			contact: list`
				contact*
				escrib*
				molest*
				spame*
				acos*
				insist*
				bombarde*
				persegu*
				llam*
				dirig*
				incluy*
				incluir*
				usen
				use
				uso
				usar
				utilic*
				uses
				reescrib*
				recontact*
				agobi*
				spam*
				incordi*
				fastidi*
				comunic*
				dirij*
				busc*
				useis
				utiliz*
				guard*
				conserv*
				almacen*
			`,
			send: list`
				envi*
				mand*
				recib*
				remit*
				llegar
				lleguen
				ver
				leer
				saber
				oir
			`,
			mails: list`
				correo
				correos
				mail
				mails
				email
				emails
				e mail
				e mails
				mensaje
				mensajes
				spam
				publicidad
				comunicacion
				comunicaciones
				newsletter
				newsletters
				boletin
				boletines
				propaganda
				ofertas
				seguimiento*
				contacto
				promociones
				llamadas
				correo*
				mail*
				email*
				mensaje*
				promocion*
				comunicacion*
				boletin*
				newsletter*
				recordatorio*
				contacto*
				insistencia
				solicitud*
				avisos
				notificacion*
				basura
				prospeccion
				nada de
				nada mas
				recibir nada
				saber nada
			`,
			more: list`
				mas
				nunca
				jamas
				de nuevo
				otra vez
				volv*
				vuelv*
				estos
				estas
				esto
				sus
				tus
				vuestros
				suyo
				suya
				suyos
				otro
				otra
				siguiente
				proximo
				proxima
				futuro
				adelante
				siguen
				sigue
				seguis
				continuan
				este tipo
				ningun
				ninguna
			`,
			me: list`
				me
				nos
				mi
				mis
				nuestro
				nuestra
				nuestros
				nuestras
				conmigo
				esta direccion
				este correo
				contactarme
				contactarnos
				escribirme
				escribirnos
				enviarme
				enviarnos
				mandarme
				mandarnos
				molestarme
				molestarnos
				llamarme
				llamarnos
				escribidme
				mandadme
				enviadme
				sacarme
				quitarme
				borrarme
				eliminarme
				excluirme
				retirarme
				suprimirme
				sacarnos
				quitarnos
				borrarnos
				eliminarnos
				saqueme
				saquenme
				quiteme
				quitenme
				borreme
				borrenme
				elimineme
				eliminenme
				excluyanme
				retirenme
				sacame
				quitame
				borrame
				eliminame
				sacadme
				quitadme
				borradme
				eliminadme
				removerme
				darme de baja
			`,
			remove: list`
				elimin*
				borr*
				quit*
				retir*
				suprim*
				supresion
				sac*
				saqu*
				remuev*
				remov*
				dar* de baja
				dad* de baja
				den* de baja
				exclu*
				lista negra
				supr*
				tach*
				cancel*
				elimineme
				destruy*
				desapunt*
				olvid*
				limpi*
				bloque*
				purg*
				extra*
				borrad*
				eliminacion
				salgo de
				salir de
				salirme
				lista de exclusion
				lista robinson
				librarme
			`,
			leave: list`
				de baja
				la baja
				baja
				desuscri*
				darme de baja
				desapunt*
				dadme de baja
				denme de baja
				unsubscribe
				desuscripcion
				cancelar la suscripcion
				cancelacion
			`,
			mine: list`
				correo
				email
				mail
				direccion
				nombre
				contacto
				numero
				datos
				informacion
				contactos
				registros
				perfil
				empresa
				cuenta
				eliminenme
				borrenme
				quitenme
				saquenme
				eliminarme
				borrarme
				quitarme
				sacarme
				borradme
				quitadme
				eliminadme
				sacadme
				eliminame
				borrame
				quitame
				sacame
				borreme
				quiteme
				elimineme
				saqueme
				retirenme
				retirarme
				eliminarnos
				borrarnos
				quitarnos
				sacarnos
				borrennos
				eliminennos
				quitennos
				saquennos
			`,
			list: list`
				lista
				listas
				base
				bases
				registros
				registro
				sistema
				sistemas
				crm
				newsletter
				newsletters
				boletin
				fichero
				ficheros
				archivos
				campana
				campanas
				secuencia
				secuencias
				mailing
				envios
				distribucion
				agenda
				correos
				lista*
				base*
				fichero*
				archivo*
				registro*
				sistema*
				campana*
				secuencia*
				boletin*
				directorio
			`,
			threat: list`
				denunci*
				report*
				bloque*
				reclamacion
				queja
				abogado
				abogados
				legales
				marcar
				marcado
				marcados
				marcare
				policia
			`,
			authority: list`
				aepd
				agencia
				spam
				proteccion
				policia
				autoridad*
				abogado
				abogados
				legales
				reclamacion
			`,
			you: list`
				os
				le
				les
				lo
				los
				te
				su
				sus
				denunciarlos
				denunciarles
				bloquearlos
				reportarlos
				denunciaros
				bloquearos
				los denuncio
				remitente
				denunciare
			`,
			consent: list`
				suscribi
				suscrito
				suscrita
				solicite
				solicitado
				pedi
				pedido
				autorice
				autorizado
				autorizacion
				consentimiento
				consentido
				permiso
				apunte
				di permiso
				autorizo
				consiento
				doy permiso
				doy mi consentimiento
				autoriza*
			`,
			used: list`
				usar*
				usad*
				utiliz*
				contactado
				contactada
				contactados
				molestado
				molestada
			`,
			instead: list`
				sino
				mejor
			`,
			them: list`
				los
				las
				eliminenlos
				borrenlos
				eliminelos
				borrelos
				todo
			`,
			join: list`
				pero
				y por favor
				y le ruego
				salvo
				a menos que
				porque
				asi que
				y borr*
				y elimin*
				y dejen
				y deje
			`,
			other: list`
				leer*
				revis*
				acceso
				informe
				detall*
				preguntas
				presupuesto
				contrato
				factura
				facturas
				clientes
				leads
				todavia
				hoy
				manana
				dud*
				olvid*
				preocup*
				mejor
				lunes
				martes
				miercoles
				jueves
				viernes
				semana
				antes
				hasta
				segundo
				segunda
				tercera
				producto
				propuesta
				reunion
				llamada
				antigu*
				anterior
				colega
				companer*
				pero
				sino
				invitacion
				demo
				diapositiva
				logo
				linea
				competencia
				competidor*
				enviamos
				escribimos
				mandamos
				contactamos
				recibimos
				podemos
				puedo eliminar
				cuando
				cuanto
				cuantos
				recibido
				recibi
				si el
				si no
				aun
				hubspot
				salesforce
				nuestra newsletter
				nuestros correos
				nuestros clientes
				descuento
				seguro
				adjunto
				duplicad*
				mas informacion
				mas detalles
				prueba
				recibo
				hemos recibido
				he recibido
				llega
				llegan
				llegado
				cuantas
				con que frecuencia
				por error
				factura*
				normalmente
				herramienta
				plataforma
				usuario*
				dejamos
				hemos dejado
				ya no tengo
				por ahora
				de momento
				por el momento
				actualmente
				ahora mismo
				dude
				duden
				dudes
				vacil*
				equivoca
				no es spam
				contestado
				contestaron
				contesto
				respondido
				respondio
				respondieron
				reenvie este
				reenvies este
				reenviar este
				reenvies
				reenvie
				no responda
				esta mal
				nada mal
				no me molesta
				no nos molesta
				basta con
				basta un
				basta una
				en spam
				a spam
				de spam
				entiendo
				entendi
				comprendo
				entendido
				las bajas
				bajas
				reducir
			`,
		},
		requests: list`
			(?:dej[ae]|dejad|dejen)(?:me|nos) (?:en paz|tranquil\S*|ya)
			art(?:iculo|\.)? ?(?:17|21)\b
			derecho (?:al olvido|de oposicion|de supresion)
			(?:borr|quit|elimin|sac|saqu|retir)(?:ad|en|e|a)(?:me|nos)(?! (?:la|el|las|los) )
			(?:elimin|borr|suprim)\w+ (?:\S+ ){0,4}?(?:datos|informacion)(?: \S+){0,4}? (?:sobre mi|de mi|mios|sobre nosotros)
			(?:dadme|dadnos|dame|danos|denme|dennos|deme|denos|darme|darnos) (?:\S+ )?(?:de|la) baja(?! (?:de la|del|en el) (?:plan|servicio|contrato|herramienta|cuenta|prueba))
			que (?:este |esta |ese |eso )?sea (?:el|la|su) ultim\w+
		`,
		negations: list`
			no
			sin
			nunca
			tampoco
		`,
		eager: list`
			llam[ae](?:me|nos|nme)\b
			llamadme
			(?:justo|exactamente|precisamente) lo que
			(?:me|nos) (?:encanta|interesa)\b
			genial\b
			perfecto\b
			fantastico
			increible
			donde (?:hay que |tengo que |debo )?firm\w+
			agend(?:amos|emos|ar)\b
			reserv(?:amos|emos)\b
			hablemos
			hablamos (?:el|manana|luego)
			envia(?:me|dme|nos) (?:el|la|los|las|mas|un|una)
			cuenta(?:me|dme) mas
			quedamos (?:el|a las)
			me apunto
			(?:estoy|estamos) (?:muy )?interesad\w+
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
	departure: list`
		ya no (?:trabajo|trabaja|trabajare) (?:en|para|aqui|con nosotros)
		(?:he|ha) (?:dejado|abandonado) (?:de (?:trabajar|formar parte)|la (?:empresa|compania|organizacion))
		ya no (?:formo|forma) parte de
		ya no (?:estoy|esta) (?:en la empresa|con nosotros)
		(?:buzon|correo|direccion|cuenta)(?: \S+){0,3} ya no (?:esta|se|es) (?:activ|operativ|disponible|en uso|revisa|consulta|valid|monitor|utiliza)
	`,
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
			(?:de vuelta|de regreso|regreso|regresaré|vuelvo|volveré|reincorporo|reincorporaré|retorno|disponible)(?: (?:a|en) la oficina)?(?: de nuevo)?(?: a partir| desde)?(?: del?)?(?: el)?(?: día)?
		`,
		next: ['proximo'],
		isDayFirst: true,
	},
};
