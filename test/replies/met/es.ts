import { reply, type LabelledReply } from '../labelled';

export const ES: readonly LabelledReply[] = [
  reply(
    '',
    'Buenas tardes, señor López: el primer paquete se perdió. Ayer salió otro (pedido 171-7654321-7654321) y Correos indica el miércoles. ¿Le va bien?',
  ),
  reply(
    '',
    'Sí, el filtro sirve para los modelos 2018-2022 (pieza 87139-0E040). Si no, devuélvalo cerrado y pagamos el porte.',
  ),
  reply(
    '',
    'Como acordamos, se reembolsaron 6,50 € por el arañazo; los verá antes del 21 de junio. ¿Algo más?',
  ),
  reply('', 'Aquí no podemos dar números, pero respondo en este hilo, normalmente en 3 horas.'),
  reply('', 'Valorar o no el producto es solo decisión suya. La tapa llega el 9 de julio.'),
  reply(
    '',
    'Tuvimos que cancelar su pedido porque la última unidad estaba dañada. Le devolvemos los 32,99 €.',
  ),
  reply('', 'El cupón de la página terminó el 30 de abril. Le hemos devuelto el 5 % de diferencia, 2,15 €.'),
  reply('', 'El manual está dentro de la caja; en la página 12 se explica cómo ajustar la hora.'),
  reply('link', 'El controlador está aquí: http://descargas.impresorapro.com/v3/setup.exe. Luego reinicie.'),
  reply('link', 'Los consejos de lavado están en lanayamigos.com, apartado Merino.'),
  reply('email', 'Reenvíe la foto a reclamaciones@boxit-transporte.es para abrir la investigación.'),
  reply('phone', 'Si es urgente, mi móvil es 612 34 56 78, hasta las 21 h.'),
  reply('phone', 'Teléfono: 93 412 34 56, pregunte por Clara.'),
  reply('review-incentive', 'Publique una reseña esta semana y recibirá a cambio un vale de Amazon de 15 €.'),
  reply('review-change', 'El reembolso está hecho. ¿Le importaría retirar la reseña de una estrella?'),
  reply('review-positive-only', 'Si le gusta la sartén, déjenos 5 estrellas, nos haría felices.'),
  reply('contact-before-feedback', 'Le rogamos que nos escriba antes de publicar una valoración negativa.'),
  reply('review-again', 'Le recordamos la reseña que le pedimos la semana pasada.'),
  reply('off-amazon', 'En nuestra tienda online los precios son mejores, la próxima vez pídalo allí.'),
  reply('off-amazon', 'Escríbame por Telegram y le mando el vídeo.'),
  reply('marketing', '¡Hasta un 40 % de descuento en su próxima compra con el código SOL40!'),
  reply('thanks-only', 'Estimado Pedro, mil gracias por sus amables palabras. Saludos cordiales, Ella'),
  reply('ask-cancel', 'El proveedor nos ha fallado. ¿Sería tan amable de cancelar usted mismo el pedido?'),
  reply('emoji', '¡Listo! 🎉 El nuevo llega el 2 de agosto.'),
  reply('confirmation-only', 'Buenas noticias: su paquete está en camino.'),
];
