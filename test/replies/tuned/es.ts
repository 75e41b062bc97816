import { reply, type LabelledReply } from '../labelled';

export const ES: readonly LabelledReply[] = [
  reply(
    '',
    'Buenos días, señora García: disculpe el retraso. Su paquete salió el 3 de marzo y llegará el viernes 6. Si no llega, responda aquí y le enviaremos otro.',
  ),
  reply(
    '',
    'Hola, el número de seguimiento es 1Z999AA10123456784; entrega prevista el 12/03/2026 entre las 14:00 y las 18:00.',
  ),
  reply(
    '',
    'Gracias por su mensaje. Hemos reembolsado 24,99 € del pedido 405-1234567-1234567; el banco tarda de 3 a 5 días.',
  ),
  reply('link', 'Hola, el manual está en https://www.acme-hogar.es/manual.pdf. Díganos si le sirve.'),
  reply('link', 'La guía de tallas está en www.acme-moda.es: la M debería quedarle bien.'),
  reply(
    'link',
    'Puede seguir su paquete aquí: https://www.correos.es/es/es/herramientas/localizador?numero=PQ4F6P0400000',
  ),
  reply(
    '',
    'Puede iniciar la devolución en https://www.amazon.es/devoluciones; reembolsamos a los 2 días de recibirla.',
  ),
  reply('email', 'Envíenos una foto a atencion@acme-hogar.es y la miramos hoy.'),
  reply('email', 'Escriba a info arroba acme-hogar punto es y contestamos enseguida.'),
  reply('phone', 'Llámenos al 912 345 678 y lo resolvemos hoy.'),
  reply('phone', 'Puede localizarme en el móvil +34 612 345 678 hasta las 18 h.'),
  reply(
    '',
    'El transportista espera su llamada: la atención al cliente de SEUR es el 912 345 678. El lunes lo comprobamos.',
  ),
  reply('review-incentive', 'Le regalamos una tarjeta de 10 € a cambio de una reseña del producto.'),
  reply(
    'review-incentive review-positive-only',
    'Si deja una reseña de 5 estrellas, recibirá un cargador gratis.',
  ),
  reply(
    'review-incentive review-change',
    'Le reembolsamos todo en cuanto haya cambiado su opinión en Amazon.',
  ),
  reply('review-change', 'El reemplazo ya salió. ¿Podría eliminar su comentario negativo?'),
  reply('review-change', 'Ahora que está resuelto, le rogamos que modifique su valoración.'),
  reply('review-positive-only', 'Si está satisfecho, déjenos una valoración positiva.'),
  reply('review-positive-only', 'Le agradeceríamos que nos valorara con 5 estrellas.'),
  reply(
    'contact-before-feedback',
    'Si hay algún problema, contáctenos antes de dejar una valoración negativa.',
  ),
  reply(
    'contact-before-feedback',
    'Si no está contento, escríbanos primero en lugar de dejar una mala reseña.',
  ),
  reply('review-again', 'Un pequeño recordatorio: todavía no ha dejado su reseña.'),
  reply('off-amazon', 'La próxima vez compre directamente en nuestra página web, sale más barato.'),
  reply('off-amazon', 'Escríbanos por WhatsApp, es más rápido.'),
  reply('off-amazon', 'Síganos en Instagram para ver el montaje.'),
  reply('marketing', 'Con el código de descuento VERANO15 tiene un 15 % de descuento en su próximo pedido.'),
  reply(
    'marketing',
    'El reembolso ya salió. ¡Descubra también nuestros otros productos y la nueva colección!',
  ),
  reply('thanks-only', '¡Muchas gracias por su pedido!'),
  reply(
    'thanks-only',
    'Hola, Lucía:\n\nGracias por avisarnos. ¡Que tenga un buen día!\n\nUn saludo,\nEl equipo de Acme',
  ),
  reply(
    'ask-cancel',
    'Lamentablemente el artículo está agotado. Por favor, cancele el pedido para recibir su dinero.',
  ),
  reply('ask-cancel', 'No podemos entregarlo. ¿Podría cancelar el pedido desde su cuenta?'),
  reply('emoji', 'Hola, Tom 😊 su paquete llega mañana.'),
  reply('emoji', 'Hecho 👍 los 12,40 € llegan el martes.'),
  reply('confirmation-only', 'Hola, le confirmamos que su pedido ha sido enviado.'),
  reply('confirmation-only', 'Hemos recibido su pedido. ¡Gracias por su compra!'),
  reply(
    '',
    'Su pedido fue enviado el 4 de mayo con SEUR, número 123456789012. Debería llegar el jueves.',
    '¿Dónde está mi pedido?',
  ),
  reply('', 'Por favor, no cancele el pedido: sale mañana, 5 de junio, y llega el 8.'),
  reply(
    '',
    'Nunca pedimos reseñas a cambio de regalos y no tiene que cambiar su opinión. ¿Le enviamos el reemplazo el lunes?',
  ),
  reply(
    '',
    'Claro: abra "Mis pedidos" y elija "Cancelar productos". Si ya salió, lo recogeremos.',
    '¿Cómo puedo cancelar el pedido?',
  ),
  reply('', 'Gracias por su comentario. Lo hemos pasado a embalaje y hoy le reembolsamos 5,00 €.'),
  reply('', 'No podemos seguir por WhatsApp ni por teléfono. Responda aquí y lo resolveremos mañana.'),
  reply('', 'El cupón que usó ya se descontó: el 10 % de 49,90 € son 4,99 €. ¿Le ayuda esto?'),
  reply(
    '',
    'El cable mide 180 x 60 cm, 230 V, y sirve para 4021-558 y 4021-560; el número de serie 912345678 está detrás.',
  ),
  reply(
    '',
    'El IBAN de la factura es ES91 2100 0418 4502 0005 1332 y el NIF B12345678. Adjuntamos la factura.',
  ),
];
