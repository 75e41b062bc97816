import type { Starter } from './starter';

export const es: readonly Starter[] = [
  {
    key: 'delivery',
    theme: 'delivery',
    name: 'Dónde está el paquete',
    text: 'Hola, {nombre}:\n\nNos pregunta dónde está su paquete. Según el transportista, el {día} estaba {lugar} y debería llegarle antes del {fecha}. Si para entonces no ha llegado, respóndanos aquí y le enviaremos otro artículo o le haremos el reembolso, como prefiera.\n\nUn saludo',
  },
  {
    key: 'delay',
    theme: 'delivery',
    name: 'La entrega se retrasa',
    text: 'Hola, {nombre}:\n\nLamentamos que su paquete se retrase. El motivo es {motivo}. La nueva fecha de entrega es el {fecha}. Si es demasiado tarde para usted, respóndanos aquí y le reembolsaremos el pedido.\n\nUn saludo',
  },
  {
    key: 'return',
    theme: 'return-or-refund',
    name: 'Cómo devolverlo',
    text: 'Hola, {nombre}:\n\nLamentamos que el artículo no le sirva. Puede devolverlo hasta el {fecha}: elíjalo en «Mis pedidos» y siga los pasos de la devolución. Recibirá el reembolso en los {número} días siguientes a su llegada.\n\nUn saludo',
  },
  {
    key: 'cancellation',
    theme: 'cancellation',
    name: 'La cancelación solicitada',
    text: 'Hola, {nombre}:\n\nComo nos pidió, cancelamos su pedido el {día}. No se le cobrará nada; si ya se hizo un pago, lo tendrá de vuelta antes del {fecha}. Si no es así, respóndanos aquí.\n\nUn saludo',
  },
  {
    key: 'product',
    theme: 'product',
    name: 'Una pregunta sobre el producto',
    text: 'Hola, {nombre}:\n\nGracias por su pregunta sobre {producto}. {respuesta} Si algo no queda claro, respóndanos aquí y tendrá una respuesta antes del {fecha}.\n\nUn saludo',
  },
  {
    key: 'order',
    theme: 'account-or-order',
    name: 'Una pregunta sobre el pedido',
    text: 'Hola, {nombre}:\n\nNos pregunta por {pregunta}. {respuesta} Lo haremos antes del {fecha} y podrá verlo en «Mis pedidos».\n\nUn saludo',
  },
  {
    key: 'holding',
    theme: 'general',
    name: 'Necesitamos más tiempo',
    text: 'Hola, {nombre}:\n\nHemos leído su mensaje sobre {pregunta}. Para responderle bien, antes tenemos que consultar a {quién}. Tendrá nuestra respuesta aquí antes del {fecha}.\n\nUn saludo',
  },
];
