import type { Language } from './language';
import { list } from './list';

export const portuguese: Language = {
	name: 'Portuguese',
	quote: {
		by: ['por'],
		on: ['Em', 'No dia'],
		wrote: ['escreveu'],
		wroteBeforeName: ['escreveu'],
		pronouns: ['eu', 'você', 'ele', 'ela'],
		fields: {
			from: ['De', 'Remetente'],
			sent: ['Enviado', 'Enviado em', 'Enviada em', 'Enviada'],
			date: ['Data'],
			to: ['Para', 'Destinatário'],
			copy: ['Cópia', 'Cco'],
			other: ['Responder para', 'Importância', 'Anexos'],
			subject: ['Assunto'],
		},
		originalMessage: list`
			Mensagem original; Mensagem encaminhada; Mensagem reencaminhada; E-mail original
		`,
		forwarded: ['Início da mensagem reencaminhada', 'Início da mensagem encaminhada'],
	},
	signature: {
		closings: list`
			Atenciosamente; Cumprimentos; Com os melhores cumprimentos; Melhores cumprimentos
			Os melhores cumprimentos; Cordiais cumprimentos; Saudações; Cordiais saudações; Um abraço; Abraço
			Abraços; Att; Grato; Grata; Respeitosamente
		`,
		sentFrom: list`
			Enviado do; Enviado da; Enviado de; Enviado a partir; Enviado pelo; Enviado via
			Obter o Outlook para; Obtenha o Outlook para; Baixar o Outlook para; Obter o BlueMail para; Obtenha o BlueMail para; Baixar o BlueMail para
		`,
		excuses: ['erros', 'brevidade'],
		phone: ['Telemóvel', 'Celular', 'Telefone'],
		speech: list`
			eu; me; meu; minha; nos; nosso; nossa; você; vocês; por favor; obrigado; obrigada; é; são; estou
			podemos; pode; quando; como; não
		`,
	},
	disclaimer: {
		titles: list`aviso legal; aviso de confidencialidade; confidencialidade; nota de confidencialidade`,
		thisMessage: list`
			esta mensagem; a informação contida; as informações contidas; o conteúdo desta; este e-mail
			este email
		`,
		confidential: list`confidencial; confidenciais; destinatário; exclusivo; exclusivamente`,
		misdirected: list`destinatário; destinatários; por engano; por erro; uso exclusivo; exclusivamente ao`,
		addedBelow: [
			'pense no meio ambiente',
			'pense no ambiente',
			'livre de vírus',
			'antes de imprimir',
		],
	},
	banner: {
		seldomWrites: [
			'Você não costuma receber emails de',
			'Você não costuma receber e-mails de',
			'Não costuma receber e-mails de',
			'Não costuma receber emails de',
			'Você não recebe emails com frequência de',
			'Não recebe frequentemente e-mails de',
		],
		external: ['externo', 'e-mail externo', 'email externo', 'remetente externo'],
		outside: [
			'de fora da',
			'fora da organização',
			'origem externa',
			'remetente externo',
			'e-mail externo',
		],
		links: ['links', 'anexos', 'hiperligações'],
	},
	stop: {
		words: list`
			stop; pare(?:m)?(?: com isso| ja)?; parar; remover(?:[- ](?:me|nos))?; remov(?:a|am|e)[- ](?:me|nos); (?:me|nos) (?:remova|remove|removam|retire|retirem|exclua|excluam|tire|tirem)(?: dessa)?
			descadastr(?:ar|e|em|amento|o|a)(?:[- ]me)?; (?:me )?descadastr(?:ar|e|em|a); cancelar (?:a )?(?:minha )?(?:inscricao|subscricao|assinatura); anular (?:a )?subscricao; desinscrever(?:[- ]me)?; desinscricao; desinscreva[- ]me; excluir[- ]me
			(?:retir|exclu|elimin|apagu|tir)(?:e|em|a|am)[- ](?:me|nos); chega; basta; sair da lista; (?:chega|sem mais|nao mais) (?:de )?(?:e-?mails?|mensagens|spam)
			nao (?:me |nos )?(?:contacte|contactem|contate|contatem|contactar|contatar|escreva|escrevam|incomode|incomodem|perturbe|envie mais|enviem mais)(?:[- ]me)?(?: mais)?; deixem?[- ]me em paz; me deixem? em paz
		`,
		aloneOnly: [
			'sair',
			'cancelar',
			'remova',
			'removam',
			'excluir',
			'apagar',
			'fim',
			'cancele',
			'retirar',
			'eliminar',
		],
		fillers: list`
			por favor; pfv?; favor; obrigad[oa]; muito obrigad[oa]; grat[oa]; ola; oi; bom dia; boa (?:tarde|noite); agora; ja; imediatamente; hoje; nao; sim; nao obrigad[oa]; e; mas; desculpe; spam; isto e spam; isso e spam
			(?:nao )?(?:tenho|temos) interesse; sem interesse; nao (?:estou|estamos) interessad[oa]s?; nao me interessa; (?:pode|podem|poderia|poderiam); (?:quero|desejo|gostaria de|solicito|peco|queria|favor)(?: que)?; me
			d(?:a|e|essa|esta|as|este) (?:sua |vossa |tua |suas )?(?:lista|listas|base(?: de dados)?|newsletter|e-?mails?|mailing|lista de (?:e-?mails?|contactos|contatos|envio|distribuicao))
			mais; definitivamente
		`,
		parts: {
			act: list`(?:re)?(?:contac?t|escrev|mand|envi|incomod|perturb|spam|lig|insist|import?un|abord)[\w-]*`,
			gap: list`(?!(?:hesit\w+|esque\w+|se|mas|preocup\w+|deix\w+)\b)[\p{L}'-]+`,
		},
		grammar: {
			halt: list`par(?:e|em|a|ar) (?:de|com); deix(?:e|em|a|ar) de; cess(?:e|em|ar); chega de; basta de; evit(?:e|em|ar); absten\w+; proibo`,
			refuse: list`nao; nunca; jamais; nem; sem`,
			contact: list`insistir; (?:contac?t|mand|envi|incomod|perturb|lig|insist|abord)(?:e|em|a|ar|es|am|ado|ada|arem|assem)(?:-me|-nos)?; escrev(?:a|am|er|as|erem)(?:-me)?; e-?mails?; mensagens?; publicidade; contac?tos?; comunicacoes; newsletters?; propaganda`,
			me: list`me; nos; mim; meu; minha; meus; mais; novamente; de novo; volt\w+; torn\w+; insist\w+; \S+-(?:me|nos); receber; enviar`,
			remove: list`(?:remov|retir|exclu|elimin|tir|apag|apagu)(?:a|am|e|em|er|ir|ar)(?:-me|-nos)?`,
			mine: list`(?:meu|minha|nosso|nossa|este) (?:\S+ )?(?:e-?mail|contac?to|endereco|nome|numero|cadastro); (?:meus|minhas|nossos) (?:\S+ )?(?:dados|contac?tos|informacoes); (?:me|nos|-me|-nos) (?:\S+ )?d(?:a|essa|esta|e) (?:\S+ )?(?:lista|base|newsletter)`,
			unless: list`le(?:io|r|rei); acesso; verific\w+; ainda nao; enviou; mandou; enviamos; mandamos; contactamos; inform\w+; detalh\w+; orcamento; contrato; fatura; proposta; linha; licenca; hoje; amanha; hesit\w+; esque\w+; preocup\w+; clientes; leads; por enquanto; segunda|terca|quarta|quinta|sexta; antig\w+; atualiz\w+`,
		},
		requests: list`
			nao (?:<gap> ){0,4}?<act>(?: \S+){0,2}? (?:mais|novamente|de novo|nunca)(?! (?:inform|detalh))
			(?:par|deix|cess|evit|abst\w|proib|recus)\w* (?:de |com )?(?:<gap> ){0,3}?<act>(?<=(?:me|nos|mim|e-?mail\w*|mensag\w*|parem|deixem|cessem|evitem).{0,60})
			(?:remov|retir|exclu|elimin|tir|apag)\w*(?:-me)? (?:\S+ ){0,5}?(?:vossas?|suas?|tuas?|dessa|desta|da) (?:lista|base|newsletter|sistema|registros?|mailing)\w*(?<=(?:me|meu|minha|nosso|nossa|nos|mim)\b.{0,80})
			nao (?:autorizo|autorizei|dei (?:\S+ )?(?:consentimento|autorizacao|permissao)|consinto|consenti)|nunca (?:me inscrevi|subscrevi|pedi|autorizei|solicitei)
			(?:exclusao|eliminacao|remocao|apagamento) d(?:e|os|as|o|a) (?:todos (?:os )?)?(?:meus|minhas|nossos|meu|minha|nosso) (?:\S+ )?(?:dados|e-?mail|contac?to|endereco|informac\w+)
			nao (?:me|nos) (?:volt\w+|torn\w+) a (?:contac?t|escrev|envi|mand|incomod|lig)\w+
			(?:vou|vamos|irei|ja|iremos|estou a) (?:(?:vos|te|os|o|a|isto|isso|esta|este|seu|e-?mail|empresa|mensagem) ){0,3}(?:denunci|report|bloque|process|marcar como spam|marquei como spam)\w*; (?:denunci\w+|queixa) (?:\S+ ){0,2}?(?:anpd|cnpd|spam|procon)
			(?:absten\w+-se|evitem?|favor evitar|agradeco que evit\w+) (?:de )?(?:\S+ )?(?:contac?tar|enviar|escrever|mandar|me)
			(?:chega|basta) (?:de|com) (?:\S+ )?(?:e-?mails?|mensagens|spam|contac?tos); (?:me )?deix[ea]m?(?:[- ]me)? em paz
			(?:remov|retir|exclu|elimin|tir|apag|apagu)\w* (?:(?:o|a|os|todos|todas|as) ){0,2}(?:meu|minha|meus|minhas|nosso|nossa|nossos) (?:\S+ )?(?:e-?mail|contac?to|endereco|dados|nome|informac\w+)(?! (?:antig|anterior))
			(?:parem?|deixem?|cessem?) (?:\S+ )?de (?:(?:me|nos) )?(?:envi|escrev|mand|contac?t|incomod|lig|spam)\w*
			nao (?:quero|queremos|desejo|desejamos|pretendo) (?:\S+ )?(?:voss\w+|estes|esses|receber|mais|seus) (?:\S+ )?(?:e-?mails?|mensagens|contac?tos|comunicac\w+)
			artigo (?:17|21)\b
			(?:cancel(?:e|ar|em|o) (?:a |minha |a minha )?(?:inscricao|subscricao|assinatura))(?! (?:do|da|no|na) (?:hubspot|nosso))
			(?:me )?descadastr(?:e|ar|em|a)(?:[- ]me)?(?:[.!,]|$| (?:meu|minha|da|do|dessa|desta|por|este))
			(?:remov|retir|exclu|elimin|tir|apag|apagu)(?:a|am|e|em|er|ir|ar)(?:[- ]me|[- ]nos) (?:\S+ ){0,3}?(?:da|de|dos|das|dessa|desta|deste|do)
			(?:me|nos) (?:remov|retir|exclu|elimin|tir|descadastr)\w* (?:\S+ ){0,3}?(?:da|de|dos|das|dessa|desta|deste|do)
			(?:remov|retir|exclu|elimin|tir|apag|apagu)(?:a|am|e|em|er|ir|ar) (?:o |a |os )?(?:meu|minha|meus|minhas|nosso|nossa|este)(?! (?:antig|coleg|anterior))(?: (?:\S+ ){0,3}?(?:e-?mail|endereco|nome|dados|contact?o|cadastro|lista|numero))
			(?:par(?:e|em|a|ar)|deix(?:e|em|a|ar)|cess(?:e|em)) (?:ja )?(?:de|com) (?:me |nos |os |esses |estes )*(?:envi\w+|contac?t\w+|escrever|mandar|spammar|incomodar|perturbar|ligar|e-?mails|mensagens|spam|envio\w*)(?! (?:para|a) (?:os|as) (?:leads|clientes))
			nao (?:me |nos )?(?:voltem? a )?(?:contac?t|envi|escrev|mand|incomod|lig)\w*(?:[- ](?:me|nos))? (?:\S+ )?(?:mais|novamente|de novo|nunca mais)
			nao (?:quero|queremos|desejo|desejamos|gostaria de|pretendo|pretendemos) (?:mais )?(?:receber|ser contac?tad|mais (?:e-?mails|mensagens)|contacto)
			nao (?:me|nos) (?:contac?te|contac?tem|envie|enviem|escrevam|escreva|mandem|mande)(?:[.!]|$| (?:e-?mails|mensagens|mais))
			como (?:faco para |posso |e que me |me )?(?:me )?(?:descadastrar|descadastro|cancelar a (?:subscricao|inscricao|assinatura)|desinscrever|sair d(?:a|essa|esta) lista|remover)
			(?:fora|sair) d(?:a|essa|esta) (?:sua |vossa )?lista; direito (?:ao esquecimento|de oposicao)
		`,
		negations: ['nao', 'nunca', 'sem', 'nem'],
		eager: list`
			lig(?:ue|a|uem)[- ](?:me|nos)\b; me lig(?:ue|a)\b; exat?amente (?:o que|isso|do)|exactamente o que; adorei; perfeito\b; (?:tenho|temos) (?:muito )?interesse\b; onde (?:e que )?(?:eu )?assin\w+; vamos (?:marcar|falar|conversar|agendar)\b; (?:me|nos) interessa\b; (?:estou|estamos) (?:muito )?interessad\w+
			(?:envi(?:e|a)|mand(?:e|a))[- ]me (?:a|o|os|uma|um|mais)\b; mande (?:a|o) (?:proposta|contrato); fantastico; otimo\b
		`,
	},
	absence: {
		subjects: list`
			resposta automatica; autorresposta; mensagem automatica; fora do escritorio; ausencia(?: temporaria| do escritorio)?; ausente; (?:de |em )?ferias; estou de ferias; estou ausente; fora da empresa
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
			(?:em caso de|para|se for|casos?|assuntos?|qualquer) (?:\S+ ){0,3}?(?:urgen\S+|emergencia); (?:na|durante) (?:a )?minha ausencia; no meu (?:retorno|regresso); assim que (?:retornar|regressar|voltar)
			(?:contact\S+|contat\S+|fale|falar|entre em contac?to) (?:com )?(?:o|a|os|as)? ?(?:meu|minha|meus|minhas|nosso) (?:coleg|equip|assistent)
		`,
		talks: list`
			me ligue|ligue-me|liga-me|me liga; podemos|poderiamos|pode me|podes|pode ser; vamos (?:falar|conversar|marcar|agendar); falamos|conversamos|falemos; marcar|agendar|reuniao
			(?:tenho|temos) interesse\b|interessad[oa]|interessante; me (?:envie|manda|mande)|envie-me|mande-me; precos?|proposta|orcamento; que tal; funciona para mim|fica bom|me chame|me contate|contacte-me
		`,
		conditions: ['se', 'quando', 'que', 'enquanto', 'porque'],
	},
	dates: {
		months: list`
			janeiro|jan; fevereiro|fev; março|mar; abril|abr; maio|mai; junho|jun; julho|jul; agosto|ago; setembro|set; outubro|out
			novembro|nov; dezembro|dez
		`,
		weekdays: list`
			segunda-feira|segunda; terça-feira|terça; quarta-feira|quarta; quinta-feira|quinta; sexta-feira|sexta; sábado; domingo
		`,
		until: list`até(?: ao?)?(?: o)?(?: dia)?; de .{1,30} a; entre .{1,30} e`,
		included: list`inclusive; inclusivé`,
		back: list`(?:de volta|de regresso|retorno|retornarei|regresso|regressarei|volto|voltarei|disponível)(?: ao (?:escritório|trabalho))?(?: novamente)?(?: a partir)?(?: de| do)?(?: em| no| na| ao)?(?: dia)?`,
		next: ['proxima', 'proximo'],
		isDayFirst: true,
	},
};
