import type { TipTexts } from '../tip';

/** The tips in Spanish. Terms that Amazon's Spanish is not known for are described, not named. */
export const es: TipTexts = {
  'read-reason-codes': [
    'Lee los motivos oferta por oferta',
    'Toma la oferta con más quejas y cuenta sus motivos: artículo equivocado, dañado, distinto de lo descrito, tarde. El más frecuente muestra qué arreglar.',
  ],
  'fix-listing-or-product': [
    'Corrige la página o el producto',
    'Si los compradores esperaban otra cosa, corrige título, fotos y medidas. Si falló el producto, retén las existencias y habla con el proveedor.',
  ],
  'reply-publicly-politely': [
    'Responde en público y con cortesía',
    'Responde brevemente en público a las valoraciones negativas: qué pasó y qué hiciste. Los compradores siguientes leen ambas cosas.',
  ],
  'refund-before-claim': [
    'Reembolsa antes de la reclamación',
    'Un comprador puede reclamar bajo la Garantía de la A a la Z 48 horas después de escribirte. Si tiene razón, reembolsa en ese plazo: el pedido queda sin defecto.',
  ],
  'answer-claims-in-time': [
    'Responde a tiempo a las reclamaciones',
    'Responde a las preguntas de Amazon antes de la fecha que indica, con prueba de entrega y seguimiento. Una pregunta sin responder se decide a favor del comprador.',
  ],
  'appeal-within-30-days': [
    'Apela en un plazo de 30 días',
    'Una reclamación resuelta en contra de las pruebas se puede apelar durante 30 días. Si la apelación prospera, el defecto desaparece.',
  ],
  'request-removal-of-feedback': [
    'Denuncia las valoraciones indebidas',
    'Una valoración del vendedor que trata solo del producto, contiene datos personales o insultos, o se refiere a una entrega de Amazon se puede denunciar en Feedback Manager.',
  ],
  'signature-on-costly-parcels': [
    'Firma en los paquetes caros',
    'Envía los pedidos de mucho valor con firma en la entrega. Sin prueba de entrega, la reclamación suele concederse al comprador.',
  ],
  'accurate-listing': [
    'Haz exacta la ficha del producto',
    'Compara título, fotos y puntos clave de las ofertas con los últimos defectos con el producto en la mano, y corrige cada diferencia.',
  ],
  'confirm-on-the-day': [
    'Confirma el día del envío',
    'Confirma cada pedido en cuanto lo tiene el transportista, con su nombre y el número de seguimiento. Enviado a tiempo pero confirmado tarde cuenta como tarde.',
  ],
  'realistic-handling-time': [
    'Un tiempo de preparación que cumplas',
    'Pon el tiempo de preparación que logras un día cargado, añade un día en torno a los festivos, o deja que Amazon lo fije según tus resultados.',
  ],
  'integrated-carriers': [
    'Transportistas que Amazon puede leer',
    'Compra el envío a través de Amazon, o usa un transportista integrado y elige su nombre exacto. Un número de seguimiento solo cuenta tras su primera lectura.',
  ],
  'buffer-stock': [
    'Guarda una reserva de existencias',
    'La mayoría de las cancelaciones del vendedor son artículos agotados. Ofrece unas unidades menos de las que tienes, sobre todo si vendes en varios sitios.',
  ],
  'sync-stock': [
    'Mantén las existencias al día',
    'Actualiza las cantidades varias veces al día, o deja que lo haga tu sistema, y pon la cantidad a cero en cuanto salga la última unidad.',
  ],
  'honest-transit-time': [
    'Promete el tiempo real de tránsito',
    'Compara por región los tiempos prometidos y los reales de tu plantilla de envío, y cambia el transportista o la promesa donde se separen.',
  ],
  'tracking-on-every-parcel': [
    'Seguimiento en cada paquete',
    'Cerca del 40 % de las preguntas de compradores tratan de la entrega. Los paquetes sin seguimiento provocan 35 veces más «¿dónde está?» que los demás.',
  ],
  'tell-of-delay-first': [
    'Avisa tú primero de un retraso',
    'Cuando un pedido se vaya a retrasar, escribe al comprador el mismo día con la nueva fecha, antes de que tenga que preguntar.',
  ],
  'largest-theme-first': [
    'Primero el tema más frecuente',
    'Ordena por tema los contactos de las últimas cuatro semanas: entrega, producto, devolución, factura. Trabaja en la causa del mayor.',
  ],
  'listing-answers-questions': [
    'Deja que la ficha responda',
    'Pon lo que más preguntan en la descripción, las fotos, el vídeo o el contenido A+: tamaño, compatibilidad, qué incluye, cómo se usa.',
  ],
  'condition-as-listed': [
    'Envía en el estado anunciado',
    'Compara los artículos usados y reacondicionados con el estado anunciado antes de embalarlos. Indica los tiempos de preparación y envío tal como son.',
  ],
  'check-most-returned-offer': [
    'Revisa la oferta más devuelta',
    'Toma del almacén unas unidades de la oferta con más devoluciones y compáralas con su página: fallos, piezas que faltan, variante equivocada.',
  ],
  'weekend-rota': [
    'Cubre fines de semana y festivos',
    'Las 24 horas corren todos los días del año. Un turno corto, una mirada por la mañana y otra por la tarde, evita que lo del viernes llegue al lunes.',
  ],
  'holding-reply-with-date': [
    'Mejor una fecha que el silencio',
    'Si la respuesta tarda, escribe qué estás comprobando y cuándo tendrá noticias el comprador. Después cumple esa fecha.',
  ],
  'fulfilment-messages-first': [
    'Primero cancelaciones y devoluciones',
    'Revisa la bandeja en este orden: cancelaciones, devoluciones, entregas y después preguntas. Las primeras son las que más cuestan si esperan.',
  ],
  'right-person-notified': [
    'Avisa a quien responde',
    'En las preferencias de notificación, envía los mensajes de compradores a la persona de turno, a una dirección activa y no a un buzón común sin dueño.',
  ],
  'no-response-needed': [
    'Cierra lo que no pide respuesta',
    'Marca un simple gracias de un comprador como «No response needed» (no requiere respuesta). Detiene el plazo y lo saca de la cifra.',
  ],
  'templates-edited-by-hand': [
    'Plantillas, adaptadas una a una',
    'Escribe plantillas para las cinco preguntas más frecuentes y adáptalas a mano para cada comprador. Las respuestas automáticas no cuentan.',
  ],
  'answer-every-part': [
    'Responde a todo de una vez',
    'Busca todas las preguntas del mensaje y responde a cada una en la misma respuesta, con el siguiente paso y su fecha.',
  ],
  'return-to-no-votes': [
    'Vuelve a quienes dijeron «No»',
    'Si un comprador respondió «No» a si su problema se resolvió, escribe una vez más con una solución. Cuenta el último voto.',
  ],
  'acknowledge-apologise-ask': [
    'Reconoce, discúlpate, pregunta',
    'Di con las palabras del comprador qué salió mal, discúlpate una vez y pregunta qué lo arreglaría. Después hazlo, o lo más parecido que puedas.',
  ],
  'refund-limit-for-agents': [
    'Deja reembolsar sumas pequeñas',
    'Fija una suma hasta la que quien responde puede reembolsar sin preguntar. Un vendedor usa 100 de su moneda; elige lo que aguante tu margen.',
  ],
  'meet-returns-policy': [
    'Cumple la política de devoluciones',
    'Ofrece al menos lo que da la política de devoluciones de Amazon, y dilo con claridad en la primera respuesta sobre una devolución.',
  ],
  'authorise-in-policy-returns': [
    'Autoriza al momento lo que cumple',
    'Activa la autorización automática de las solicitudes que cumplen la política de Amazon. Nadie espera y ninguna se rechaza por error.',
  ],
  'returns-within-48-hours': [
    'Responde a devoluciones en 48 horas',
    'Mira cada día las solicitudes de devolución abiertas: autoriza, reembolsa o cierra cada una en las 48 horas desde su llegada.',
  ],
  'right-close-codes': [
    'Cierra con el código correcto',
    'Cuando un asunto se resuelve sin devolución, cierra la solicitud con el código que lo dice. Otro código cuenta como rechazo.',
  ],
  'oldest-violation-first': [
    'Empieza por la infracción más antigua',
    'Abre la lista de problemas, ordénala por fecha y resuelve el más antiguo: apela con documentos o corrige la oferta. Después, el siguiente.',
  ],
  'read-notifications-daily': [
    'Lee cada día las notificaciones',
    'Encarga a una persona mirar cada día laborable las notificaciones de rendimiento. Casi todos los plazos empiezan con el aviso, no al leerlo.',
  ],
};
