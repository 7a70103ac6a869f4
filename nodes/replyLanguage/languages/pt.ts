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
	signature: {
		closings: list`
			Atenciosamente
			Cumprimentos
			Com os melhores cumprimentos
			Melhores cumprimentos
			Os melhores cumprimentos
			Cordiais cumprimentos
			Saudações
			Cordiais saudações
			Um abraço
			Abraço
			Abraços
			Att
			Grato
			Grata
			Respeitosamente
		`,
		sentFrom: list`
			Enviado do
			Enviado da
			Enviado de
			Enviado a partir
			Enviado pelo
			Enviado via
			Obter o Outlook para
			Obtenha o Outlook para
			Baixar o Outlook para
			Obter o BlueMail para
			Obtenha o BlueMail para
			Baixar o BlueMail para
		`,
		excuses: list`
			erros
			brevidade
		`,
		phone: list`
			Telemóvel
			Celular
			Telefone
		`,
		speech: list`
			eu
			me
			meu
			minha
			nos
			nosso
			nossa
			você
			vocês
			por favor
			obrigado
			obrigada
			é
			são
			estou
			podemos
			pode
			quando
			como
			não
		`,
	},
	disclaimer: {
		titles: list`
			aviso legal
			aviso de confidencialidade
			confidencialidade
			nota de confidencialidade
		`,
		thisMessage: list`
			esta mensagem
			a informação contida
			as informações contidas
			o conteúdo desta
			este e-mail
			este email
		`,
		confidential: list`
			confidencial
			confidenciais
			destinatário
			exclusivo
			exclusivamente
		`,
		misdirected: list`
			destinatário
			destinatários
			por engano
			por erro
			uso exclusivo
			exclusivamente ao
		`,
		addedBelow: list`
			pense no meio ambiente
			pense no ambiente
			livre de vírus
			antes de imprimir
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
		`,
		aloneOnly: list`
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
		classes: {
			not: list`
				nao
				nunca
				jamais
				nem
				sem
				nenhum
				nenhuma
				nada
				desnecessario
				escusa
				escusam
				nao precisa
				nao e preciso
			`,
			self: list`
				eu
				nos enviamos
				tenho
				temos
				estou
				estamos
				nao recebi
			`,
			want: list`
				quero
				queremos
				queria
				gostaria
				gostariamos
				desejo
				desejamos
				preciso
				precisamos
				peco
				pedimos
				solicito
				solicitamos
				agradeco
				agradecia
				agradeceria
				agradecemos
				exijo
				exigimos
				autorizo
				autorizamos
				consinto
				aceito
				aceitamos
				interessa
				interessado
				interesse
				prefiro
				preferia
				favor
				proibo
				pretendo
				pretendemos
				desejado
				bem vindos
				vontade
				oponho
				opomos
				recuso
				recusamos
			`,
			ask: list`
				favor
				podem
				poderiam
				pode
				poderia
				podes
				quero
				solicito
				gostaria
				como
				desejo
				peco
				me
				agradeco
				obrigado
				queira
				queiram
				deve
				devem
				deveria
				deveriam
				necessario
				necessarios
			`,
			end: list`
				pare
				parem
				para de
				parar
				pares
				parassem
				cesse
				cessem
				cessar
				deixe de
				deixem de
				deixar de
				deixa de
				deixassem de
				chega
				absten*
				evite
				evitem
				evitar
				proibo
				interrompa*
				interromper
				encerrem
				deix*
				cess*
				suspend*
				interromp*
				evit*
				desist*
				acab*
				termin*
				encerr*
				por fim
				abstenh*
				chega de
				basta
				poup*
				recus*
				opon*
				renunci*
				parai
				parando
				parasse
				poupe*
				ponham fim
				ponha fim
			`,
			enough: list`
				chega
				basta
				farto
				farta
				cansado
				cansada
				nao solicitad*
				indesejad*
				suficiente
			`,
			contact: list`
				contact*
				contat*
				escrev*
				incomod*
				perturb*
				assedi*
				insist*
				importun*
				chate*
				lig*
				abord*
				usar
				usem
				use
				utiliz*
				bombarde*
				guard*
				recontact*
				cham*
				telefon*
				spam*
				aborrec*
				procur*
				dirij*
				conserv*
				armazen*
			`,
			send: list`
				envi*
				mand*
				receb*
				remet*
				chegar
				ver
				ler
				ouvir
				saber
			`,
			mails: list`
				email
				emails
				e mail
				e mails
				mail
				mails
				mensagem
				mensagens
				spam
				publicidade
				comunicacao
				comunicacoes
				newsletter
				newsletters
				propaganda
				propagandas
				ofertas
				contacto
				contactos
				contato
				contatos
				correio
				isto
				isso
				nada
				promocoes
				email*
				e mail*
				mensage*
				correio*
				mail*
				promoc*
				comunicac*
				newsletter*
				contacto*
				contato*
				seguimento*
				lembrete*
				ligacoes
				chamadas
				abordagens
				notificac*
				divulgac*
				marketing
				envio*
			`,
			more: list`
				mais
				novamente
				de novo
				outra vez
				volt*
				nunca
				jamais
				estes
				estas
				esses
				essas
				isto
				seus
				suas
				seu
				vossos
				vossas
				voces
				outro
				outra
				proximo
				proxima
				futuro
				futuros
				futuras
				continuam
				continuarem
				qualquer
				deste tipo
				nenhum
				nenhuma
			`,
			me: list`
				me
				mim
				nos
				meu
				minha
				meus
				minhas
				nosso
				nossa
				nossos
				nossas
				comigo
				este endereco
				este email
				este e mail
				contactar me
				contatar me
				escrever me
				removerme
				tirarme
				excluirme
				escreverme
				enviarme
				contactarme
				contatarme
				tireme
				retireme
				removame
				me remova
				me tire
				me exclua
			`,
			remove: list`
				remov*
				remocao
				apag*
				apague*
				elimin*
				exclu*
				retir*
				tirar
				tire
				tirem
				tira
				delet*
				risc*
				descadastr*
				lista negra
				tir*
				cancel*
				suprim*
				destru*
				esquec*
				bloque*
				limp*
				expurg*
				exclusao
				eliminacao
				saio da
				saio desta
				sair da
				sair desta
				lista de exclusao
				livrar
				sair dessa
				saio dessa
			`,
			leave: list`
				descadastr*
				desinscrev*
				cancelar ~ inscricao
				cancelar ~ subscricao
				cancelem ~ subscricao
				anular ~ subscricao
				unsubscribe
				desregist*
				sair da
				sair desta
				opt out
				desvincul*
				desinscri*
				cancelar a inscricao
				cancelamento
				sair dessa
				sair deste
				sair desse
			`,
			mine: list`
				email
				e mail
				mail
				endereco
				nome
				contacto
				contato
				numero
				dados
				informacoes
				registo
				registro
				perfil
				empresa
				cadastro
				conta
				endereco*
				telefone
				ficha
			`,
			list: list`
				lista
				listas
				base
				bases
				registos
				registros
				sistema
				sistemas
				crm
				newsletter
				ficheiro
				ficheiros
				campanha
				campanhas
				sequencia
				sequencias
				mailing
				envios
				distribuicao
				cadastro
				banco
				arquivos
				lista*
				base*
				ficheiro*
				cadastro*
				registo*
				registro*
				sistema*
				banco de dados
				campanha*
				sequencia*
				newsletter*
				arquivo*
			`,
			threat: list`
				denunci*
				report*
				bloque*
				reclamacao
				queixa
				advogado
				advogados
				judicial
				judiciais
				marcar
				marcado
				legais
				processo
				processar
			`,
			authority: list`
				cnpd
				anpd
				procon
				spam
				policia
				autoridade*
				advogado
				advogados
				legais
				judicial
				judiciais
				lgpd
				queixa
			`,
			you: list`
				vos
				lo
				los
				lhe
				te
				voces
				voce
				vosso
				seu
				remetente
			`,
			consent: list`
				subscrevi
				inscrevi
				inscrito
				cadastrei
				solicitei
				solicitado
				pedi
				pedido
				autorizei
				autorizado
				autorizacao
				consentimento
				consenti
				permissao
				dei
				autorizo
				consinto
				dou permissao
				autoriz*
			`,
			used: list`
				usad*
				utilizad*
				contactado
				contactada
				contatado
				contatada
				incomodado
				incomodada
				abordado
			`,
			instead: list`
				mas sim
				e sim
				antes
				de preferencia
			`,
			them: list`
				os
				apaguem nos
				eliminem nos
				tudo
			`,
			join: list`
				mas
				e por favor
				e peco
				a menos que
				salvo
				exceto se
				porque
				portanto
				e retir*
				e remov*
				e apag*
			`,
			other: list`
				proposta
				orcamento
				contrato
				fatura
				faturas
				hesite*
				hesitem
				hesitar
				esque*
				preocup*
				antes
				hoje
				amanha
				segunda
				terca
				quarta
				quinta
				sexta
				semana
				colega
				mas
				clientes
				leads
				segundo
				item
				reuniao
				convite
				demo
				recebi
				recebemos
				recebido
				ainda
				hubspot
				salesforce
				podemos
				posso apagar
				quando
				quanto
				quantos
				logotipo
				logo
				concorr*
				melhor
				antigo
				antiga
				anterior
				anexo
				duvid*
				enviamos
				mandamos
				contactamos
				contatamos
				escrevemos
				linha
				desconto
				ate
				se quiser
				deixe de responder
				recebo
				chegou
				quantas
				com que frequencia
				por engano
				fatura*
				normalmente
				ferramenta
				plataforma
				usuari*
				utilizador*
				deixamos
				paramos
				no momento
				por agora
				por enquanto
				de momento
				atualmente
				hesit*
				nao e spam
				respondeu
				respondido
				responderam
				reencaminh*
				encaminh*
				nao responda
				nada mal
				esta mal
				basta um
				basta uma
				basta una
				no spam
				em spam
				caixa de spam
				entendi
				entendo
				percebi
				percebo
				sair do plano
				reduzir
				cancelamentos
			`,
		},
		requests: list`
			(?:deix(?:e|em|a)|larg(?:ue|uem|a))(?:[- ]me|[- ]nos) (?:em paz|sossegad\S*|da mao)
			me (?:deixe|deixem|deixa) em paz
			art(?:igo|\.)? ?(?:17|21)\b
			direito (?:ao esquecimento|de oposicao|ao apagamento)
			(?:revogo|retiro) (?:\S+ )?consentimento
			(?:remov|apag|elimin|retir|tir|exclu)(?:am|em|uem|a|e|ue|iam|ir|er|ar)-(?:me|nos)\b
			me (?:remov|apag|elimin|retir|tir|exclu|descadastr)\w+
			que (?:este |esta |esse |essa )?seja (?:o|a|o seu|a sua) ultim\w+
		`,
		negations: list`
			nao
			nunca
			sem
			nem
		`,
		eager: list`
			lig(?:ue|a|uem)[- ](?:me|nos)\b
			me lig(?:ue|a)\b
			exat?amente (?:o que|isso|do)|exactamente o que
			adorei
			perfeito\b
			(?:tenho|temos) (?:muito )?interesse\b
			onde (?:e que )?(?:eu )?assin\w+
			vamos (?:marcar|falar|conversar|agendar)\b
			(?:me|nos) interessa\b
			(?:estou|estamos) (?:muito )?interessad\w+
			(?:envi(?:e|a)|mand(?:e|a))[- ]me (?:a|o|os|uma|um|mais)\b
			mande (?:a|o) (?:proposta|contrato)
			fantastico
			otimo\b
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
	departure: list`
		(?:ja )?nao (?:trabalho|trabalha) mais (?:na|no|em|para|aqui|com|conosco)
		ja nao (?:trabalho|trabalha) (?:na|no|em|para|aqui|connosco|conosco)
		(?:deixei|deixou|sai da|saiu da) (?:a )?(?:empresa|companhia|organizacao)
		(?:ja )?nao (?:faco|faz) (?:mais )?parte (?:da|do|desta|deste)
		nao (?:estou|esta) mais na empresa
		(?:caixa|endereco|conta|e-?mail)(?: \S+){0,4} (?:ja nao (?:esta|e)|nao (?:esta|e) mais) (?:activ|ativ|monitorad|em uso|valid|consultad|lid|utilizad)
	`,
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
			(?:de volta|de regresso|retorno|retornarei|regresso|regressarei|volto|voltarei|disponível)(?: ao (?:escritório|trabalho))?(?: novamente)?(?: a partir)?(?: de| do)?(?: em| no| na| ao)?(?: dia)?
		`,
		next: list`
			proxima
			proximo
		`,
		isDayFirst: true,
	},
};
