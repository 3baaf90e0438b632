"""Orders by item, export files, instruments that must clear, one closing per cashier and day."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('payments', '0002_ledger'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Instrument',
            fields=[
                ('receipt', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, serialize=False, to='payments.receipt')),
                ('kind', models.CharField(max_length=16)),
                ('number', models.CharField(max_length=40)),
                ('bank', models.CharField(blank=True, default='', max_length=60)),
                ('due_date', models.DateField(null=True)),
                ('state', models.CharField(default='waiting', max_length=10)),
                ('settled_on', models.DateField(null=True)),
            ],
            options={
                'db_table': 'payments_instrument',
            },
        ),
        migrations.CreateModel(
            name='OrderCounter',
            fields=[
                ('year', models.SmallIntegerField(primary_key=True, serialize=False)),
                ('last', models.IntegerField(default=0)),
            ],
            options={
                'db_table': 'payments_order_counter',
            },
        ),
        migrations.CreateModel(
            name='OrderExport',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('on_date', models.DateField()),
                ('made_at', models.DateTimeField()),
                ('orders', models.IntegerField()),
                ('amount', models.BigIntegerField()),
                ('sha256', models.CharField(max_length=64)),
            ],
            options={
                'db_table': 'payments_order_export',
            },
        ),
        migrations.CreateModel(
            name='OrderItem',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('amount', models.BigIntegerField()),
                ('live', models.BooleanField(default=True)),
            ],
            options={
                'db_table': 'payments_order_item',
            },
        ),
        migrations.AddIndex(
            model_name='receipt',
            index=models.Index(condition=models.Q(('closing__isnull', True)), fields=['cashier', 'issued_on'], name='payments_receipt_unclosed'),
        ),
        migrations.AddConstraint(
            model_name='dayclosing',
            constraint=models.UniqueConstraint(fields=('cashier', 'on_date'), name='payments_closing_once'),
        ),
        migrations.AddIndex(
            model_name='instrument',
            index=models.Index(condition=models.Q(('state', 'waiting')), fields=['due_date'], name='payments_instrument_open'),
        ),
        migrations.AddConstraint(
            model_name='instrument',
            constraint=models.UniqueConstraint(condition=models.Q(('state__in', ['waiting', 'cleared'])), fields=('kind', 'bank', 'number'), name='payments_instrument_once'),
        ),
        migrations.AddField(
            model_name='orderexport',
            name='made_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='paymentorder',
            name='export',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='payments.orderexport'),
        ),
        migrations.AddField(
            model_name='orderitem',
            name='case',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to='cases.case'),
        ),
        migrations.AddField(
            model_name='orderitem',
            name='order',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='items', to='payments.paymentorder'),
        ),
        migrations.AddField(
            model_name='orderitem',
            name='payment',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to='payments.payment'),
        ),
        migrations.AddConstraint(
            model_name='orderitem',
            constraint=models.CheckConstraint(condition=models.Q(('amount', 0), _negated=True), name='payments_order_item_amount'),
        ),
        migrations.AddConstraint(
            model_name='orderitem',
            constraint=models.UniqueConstraint(condition=models.Q(('amount__gt', 0), ('live', True)), fields=('payment',), name='payments_order_item_paid_once'),
        ),
        migrations.AddConstraint(
            model_name='orderitem',
            constraint=models.UniqueConstraint(condition=models.Q(('amount__lt', 0), ('live', True)), fields=('payment',), name='payments_order_item_claimed_once'),
        ),
    ]
