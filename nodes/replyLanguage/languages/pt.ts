import { list, type Language } from './language';

export const portuguese: Language = {
	code: 'pt',
	name: 'Portuguese',
	quote: {
		by: ['por'],
		on: list`
			Em
			No dia
		`,
		wrote: ['escreveu'],
		wroteBeforeName: ['escreveu'],
		pronouns: list`
			eu
			você
			ele
			ela
		`,
		fields: {
			from: list`
				De
				Remetente
			`,
			sent: list`
				Enviado
				Enviado em
				Enviada em
				Enviada
			`,
			date: ['Data'],
			to: list`
				Para
				Destinatário
			`,
			copy: list`
				Cópia
				Cco
			`,
			other: list`
				Responder para
				Importância
				Anexos
			`,
			subject: ['Assunto'],
		},
		originalMessage: list`
			Mensagem original
			Mensagem encaminhada
			Mensagem reencaminhada
			E-mail original
		`,
		forwarded: list`
			Início da mensagem reencaminhada
			Início da mensagem encaminhada
		`,
	},
	banner: {
		seldomWrites: list`
			Você não costuma receber emails de
			Você não costuma receber e-mails de
			Não costuma receber e-mails de
			Não costuma receber emails de
			Você não recebe emails com frequência de
			Não recebe frequentemente e-mails de
		`,
		external: list`
			externo
			e-mail externo
			email externo
			remetente externo
		`,
		outside: list`
			de fora da
			fora da organização
			origem externa
			remetente externo
			e-mail externo
		`,
		links: list`
			links
			anexos
			hiperligações
		`,
	},
	stop: {
		words: list`
			stop
			pare(?:m)?(?: com isso| ja)?
			parar
			remover(?:[- ](?:me|nos))?
			remov(?:a|am|e)[- ](?:me|nos)
			(?:me|nos) (?:remova|remove|removam|retire|retirem|exclua|excluam|tire|tirem)(?: dessa)?
			descadastr(?:ar|e|em|amento|o|a)(?:[- ]me)?
			(?:me )?descadastr(?:ar|e|em|a)
			cancelar (?:a )?(?:minha )?(?:inscricao|subscricao|assinatura)
			anular (?:a )?subscricao
			desinscrever(?:[- ]me)?
			desinscricao
			desinscreva[- ]me
			excluir[- ]me
			(?:retir|exclu|elimin|apagu|tir)(?:e|em|a|am)[- ](?:me|nos)
			chega
			basta
			sair da lista
			(?:chega|sem mais|nao mais) (?:de )?(?:e-?mails?|mensagens|spam)
			nao (?:me |nos )?(?:contacte|contactem|contate|contatem|contactar|contatar|escreva|escrevam|incomode|incomodem|perturbe|envie mais|enviem mais)(?:[- ]me)?(?: mais)?
			deixem?[- ]me em paz
			me deixem? em paz
			some daqui
			vaza
			cai fora
			sair
			cancelar
			remova
			removam
			excluir
			apagar
			fim
			cancele
			retirar
			eliminar
		`,
		fillers: list`
			por favor
			pfv?
			favor
			obrigad[oa]
			muito obrigad[oa]
			grat[oa]
			ola
			oi
			bom dia
			boa (?:tarde|noite)
			agora
			ja
			imediatamente
			hoje
			nao
			sim
			nao obrigad[oa]
			e
			mas
			desculpe
			spam
			isto e spam
			isso e spam
			(?:nao )?(?:tenho|temos) interesse
			sem interesse
			nao (?:estou|estamos) interessad[oa]s?
			nao me interessa
			(?:pode|podem|poderia|poderiam)
			(?:quero|desejo|gostaria de|solicito|peco|queria|favor)(?: que)?
			me
			d(?:a|e|essa|esta|as|este) (?:sua |vossa |tua |suas )?(?:lista|listas|base(?: de dados)?|newsletter|e-?mails?|mailing|lista de (?:e-?mails?|contactos|contatos|envio|distribuicao))
			mais
			definitivamente
		`,
		negations: list`
			nao
			nunca
			sem
			nem
		`,
	},
	absence: {
		subjects: list`
			resposta automatica
			autorresposta
			mensagem automatica
			fora do escritorio
			ausencia(?: temporaria| do escritorio)?
			ausente
			(?:de |em )?ferias
			estou de ferias
			estou ausente
			fora da empresa
		`,
		away: list`
			(?:estou|estarei|encontro-me|estamos|me encontro|estaremos|encontrar-me-ei) (?:atualmente |actualmente |de momento |no momento |temporariamente )*(?:fora (?:do|da) (?:escritorio|empresa)|ausente|(?:de|em) (?:ferias|licenca|viagem)(?= (?:ate|de|e|entre|do|maternidade|parental|com|sem|a partir|por|no periodo|desde)|[.,;!]|$)|em (?:gozo de )?(?:ferias|licenca)|indisponivel)
			^(?:fora do escritorio|ausente|(?:de|em) ferias) (?:ate|de|entre|e)
			(?:estarei|estou) (?:de volta|de regresso|disponivel novamente) (?:em|no|na|a partir|dia|ao)
			(?:retorno|retornarei|regresso|regressarei|volto|voltarei)(?: ao (?:escritorio|trabalho))? (?:em|no dia|a partir|dia|na|no)
			(?:escritorio|empresa) (?:esta|estara|encontra-se) (?:\S+ )?(?:encerrad|fechad)\S*
		`,
		automatic: list`
			(?:esta e uma|este e um[a]?|isto e uma) (?:resposta|mensagem|e-?mail) (?:\S+ )?automatic[ao]
			acesso (?:limitado|restrito) (?:ao?s? )?(?:meus? )?(?:e-?mails?|correio)
		`,
		usual: list`
			(?:em caso de|para|se for|casos?|assuntos?|qualquer) (?:\S+ ){0,3}?(?:urgen\S+|emergencia)
			(?:na|durante) (?:a )?minha ausencia
			no meu (?:retorno|regresso)
			assim que (?:retornar|regressar|voltar)
			(?:contact\S+|contat\S+|fale|falar|entre em contac?to) (?:com )?(?:o|a|os|as)? ?(?:meu|minha|meus|minhas|nosso) (?:coleg|equip|assistent)
		`,
		talks: list`
			me ligue|ligue-me|liga-me|me liga
			podemos|poderiamos|pode me|podes|pode ser
			vamos (?:falar|conversar|marcar|agendar)
			falamos|conversamos|falemos
			marcar|agendar|reuniao
			(?:tenho|temos) interesse\b|interessad[oa]|interessante
			me (?:envie|manda|mande)|envie-me|mande-me
			precos?|proposta|orcamento
			que tal
			funciona para mim|fica bom|me chame|me contate|contacte-me
		`,
		conditions: list`
			se
			quando
			que
			enquanto
			porque
		`,
	},
	dates: {
		months: list`
			janeiro|jan
			fevereiro|fev
			março|mar
			abril|abr
			maio|mai
			junho|jun
			julho|jul
			agosto|ago
			setembro|set
			outubro|out
			novembro|nov
			dezembro|dez
		`,
		weekdays: list`
			segunda-feira|segunda
			terça-feira|terça
			quarta-feira|quarta
			quinta-feira|quinta
			sexta-feira|sexta
			sábado
			domingo
		`,
		until: list`
			até(?: ao?)?(?: o)?(?: dia)?
			de .{1,30} a
			entre .{1,30} e
		`,
		included: list`
			inclusive
			inclusivé
		`,
		back: list`
			de volta
			regress
			retorn
			volt(?:o|a|are|amos)
			novamente
			de novo
			disponivel (?:a partir|em|no|na)
		`,
		tomorrow: ['amanha'],
		next: list`
			proxima
			proximo
		`,
		isDayFirst: true,
	},
};
